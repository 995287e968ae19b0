using System.Collections.Concurrent;
using EsbGen.Documents.Binding;
using EsbGen.Documents.Model;
using EsbGen.Generator.CSharp;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Pipeline;

/// <summary>
/// The files of APIs that one document tells. A file follows from the document and its project alone, so that it does not matter who emits it,
/// nor when: all files of a project's first run are emitted on all processors, where the compiler would ask for one behind the other. They are
/// kept until they are handed over; later each is emitted when it is asked for.
/// </summary>
internal sealed class FirstFiles
{
    // Few locks, not ever more: each later edit of a document clears it, which takes all of them.
    private readonly ConcurrentDictionary<string, (BoundDocument Document, ProjectFacts Project, GeneratedFile? File)> _waiting = new(concurrencyLevel: 16, capacity: 31, StringComparer.Ordinal);
    private readonly FirstRun _first = new();

    /// <summary>Emits the files of the first run. Later it only forgets those that nobody came for.</summary>
    /// <returns>The project and what was made of its files, without which no file is asked for: so this comes first.</returns>
    public ProjectDocuments Emit(((EquatableArray<BoundDocument> Documents, ProjectFacts Facts) Project, FileDocuments Made) input, CancellationToken cancellationToken)
    {
        var ((documents, project), made) = input;
        if (!_first.ForEach(documents, document => _waiting[document.Source] = (document, project, Make(document, project, cancellationToken)), cancellationToken))
        {
            _waiting.Clear();
        }

        return new ProjectDocuments(project, made);
    }

    /// <summary>Hands the file of a document's API to the compiler; nothing where the file is no document or has no API, or another document or an override has a part in it.</summary>
    public void Add(SourceProductionContext output, (AdditionalText File, ProjectDocuments Project) input)
    {
        if (input.Project.Documents.Of(input.File) is { } document)
        {
            Outputs.Add(output, Of(document, input.Project.Facts, output.CancellationToken));
        }
    }

    /// <summary>The file of a document's API; null where it has none of its own.</summary>
    public GeneratedFile? Of(BoundDocument document, ProjectFacts project, CancellationToken cancellationToken) =>
        _waiting.TryRemove(document.Source, out var made) && ReferenceEquals(made.Document, document) && ReferenceEquals(made.Project, project)
            ? made.File
            : Make(document, project, cancellationToken);

    private static GeneratedFile? Make(BoundDocument document, ProjectFacts project, CancellationToken cancellationToken) =>
        ApiResolver.Plain(document, project) is { } api ? ApiFile.EmitPlain(api, cancellationToken) : null;
}
