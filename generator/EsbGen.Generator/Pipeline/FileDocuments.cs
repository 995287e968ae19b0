using System.Runtime.CompilerServices;
using EsbGen.Documents.Binding;
using EsbGen.Documents.Overrides;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EsbGen.Generator.Pipeline;

/// <summary>
/// What was made of each file, as long as the options and overrides stay as they are. It stays one object while documents are edited, so that a
/// stage that holds it with each of its files looks at those alone that changed. A file that is gone is not held.
/// </summary>
internal sealed class FileDocuments
{
    private readonly ConditionalWeakTable<AdditionalText, BoundDocument> _made = new();

    /// <summary>Nothing yet; others than those under the options and overrides before.</summary>
    public static FileDocuments Under((AnalyzerConfigOptionsProvider Options, OverrideSet Overrides) hints, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new FileDocuments();
    }

    /// <summary>What was made of a file; null where it is no document, or was not made yet.</summary>
    public BoundDocument? Of(AdditionalText file) => _made.TryGetValue(file, out var document) ? document : null;

    /// <summary>Remembers what was made of a file.</summary>
    /// <returns>The same, or what somebody else made of it meanwhile.</returns>
    public BoundDocument Add(AdditionalText file, BoundDocument document) => _made.GetValue(file, _ => document);
}
