using System.Collections.Concurrent;
using System.Collections.Immutable;
using EsbGen.Documents.Binding;
using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;
using EsbGen.Documents.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EsbGen.Generator.Pipeline;

/// <summary>
/// Makes the documents of a project: all at its first run, on all processors; later those that changed. One stage for all of them, since each
/// stage with a row a document costs the compiler a walk through these rows after each edit.
/// </summary>
internal sealed class CompiledDocuments
{
    // Few locks, not ever more: its items are counted at every edit of a document, which takes all of them.
    private readonly ConcurrentDictionary<string, (DocumentText Text, BoundDocument Document)> _made = new(concurrencyLevel: 16, capacity: 31, StringComparer.Ordinal);
    private readonly FirstRun _first = new();

    /// <summary>The documents among the files, in their order.</summary>
    public EquatableArray<BoundDocument> Make((ImmutableArray<AdditionalText> Files, ((AnalyzerConfigOptionsProvider Options, OverrideSet Overrides) Hints, FileDocuments Known) Project) input, CancellationToken cancellationToken)
    {
        var (files, (hints, known)) = input;
        if (!_first.ForEach(files, file => Find(file, hints, known, cancellationToken), cancellationToken) && _made.Count > files.Length)
        {
            Forget(files);
        }

        var documents = new List<BoundDocument>(files.Length);
        foreach (var file in files)
        {
            if (Find(file, hints, known, cancellationToken) is { } document)
            {
                documents.Add(document);
            }
        }

        return new([.. documents]);
    }

    private BoundDocument? Find(AdditionalText file, (AnalyzerConfigOptionsProvider Options, OverrideSet Overrides) hints, FileDocuments known, CancellationToken cancellationToken)
    {
        if (known.Of(file) is { } document)
        {
            return document;
        }

        return Make(file, hints, cancellationToken) is { } made ? known.Add(file, made) : null;
    }

    /// <summary>It follows from the document alone, so that it does not matter who makes it, nor when. Options and overrides that change leave what they do not concern.</summary>
    private BoundDocument? Make(AdditionalText file, (AnalyzerConfigOptionsProvider Options, OverrideSet Overrides) hints, CancellationToken cancellationToken)
    {
        if (DocumentSelector.Select((file, hints), cancellationToken) is not { } text)
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
