using System.Collections.Concurrent;
using System.Collections.Immutable;
using EsbGen.Generator.Binding;
using EsbGen.Generator.Overrides;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EsbGen.Generator.Pipeline;

/// <summary>
/// What was made of each document. It follows from the document alone, so that it does not matter who makes it, nor when: all documents of a
/// project's first run are made on all processors, where the compiler would ask for one behind the other; later each is made when it changes.
/// </summary>
internal sealed class CompiledDocuments
{
    // Few locks, not ever more: its items are counted at every edit of a document, which takes all of them.
    private readonly ConcurrentDictionary<string, (DocumentText Text, BoundDocument Document)> _made = new(concurrencyLevel: 16, capacity: 31, StringComparer.Ordinal);
    private readonly FirstRun _first = new();

    /// <summary>Makes the documents of the first run. Later it only forgets those that are gone.</summary>
    /// <returns>The overrides, without which no document is asked for: so this comes first.</returns>
    public OverrideSet MakeFirst((ImmutableArray<AdditionalText> Files, (AnalyzerConfigOptionsProvider Options, OverrideSet Overrides) Project) input, CancellationToken cancellationToken)
    {
        var (files, project) = input;
        if (!_first.ForEach(files, file => Of((file, project), cancellationToken), cancellationToken) && _made.Count > files.Length)
        {
            Forget(files);
        }

        return project.Overrides;
    }

    /// <summary>What is made of a file; null where it is no document.</summary>
    public BoundDocument? Of((AdditionalText File, (AnalyzerConfigOptionsProvider Options, OverrideSet Overrides) Project) input, CancellationToken cancellationToken)
    {
        if (DocumentSelector.Select(input, cancellationToken) is not { } text)
        {
            return null;
        }

        if (_made.TryGetValue(text.Path, out var made) && made.Text == text)
        {
            return made.Document;
        }

        var document = DocumentCompiler.ParseAndBind(text, cancellationToken);
        _made[text.Path] = (text, document);
        return document;
    }

    private void Forget(ImmutableArray<AdditionalText> files)
    {
        var paths = new HashSet<string>(files.Select(static file => file.Path), StringComparer.Ordinal);
        foreach (var path in _made.Keys)
        {
            if (!paths.Contains(path))
            {
                _made.TryRemove(path, out _);
            }
        }
    }
}
