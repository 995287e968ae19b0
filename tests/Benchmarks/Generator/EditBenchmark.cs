using EsbGen.Scorecard;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EsbGen.Benchmarks.Generator;

/// <summary>What an edit costs among many documents, beside a generator that does nothing.</summary>
internal sealed class EditBenchmark
{
    private const int Edits = 20;
    private readonly CSharpCompilation _compilation;
    private readonly EditedProject _project;
    private readonly EditedProject _floor;
    private readonly List<DocumentEdit> _edits;
    private readonly Queue<Compilation> _edited = new();

    public EditBenchmark(IReadOnlyList<MeasuredDocument> documents)
    {
        var sources = documents.Select(static document => document.Source).ToList();
        _compilation = GeneratedProject.EmptyCompilation().AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Program;"));

        // In an editor, the compilation before the edit has its references bound, and the next one takes them over.
        _compilation.GetSpecialType(SpecialType.System_Object);
        _edits = DocumentEdit.Of(documents, Edits);
        _project = EditedProject.Of(sources, _compilation);
        _floor = EditedProject.FloorOf(sources, _compilation, _project.Result);
        Verify();
    }

    /// <summary>Milliseconds of an edit of C#: the generator's, the floor's.</summary>
    public double[][] MeasureCode(int rounds) => PerEdit(Rounds.Measure(
        [
            new Contender(() => EditCode(_project)) { Prepare = PrepareCode },
            new Contender(() => EditCode(_floor)) { Prepare = PrepareCode },
        ],
        rounds));

    /// <summary>Milliseconds of an edit of a document: the generator's, the floor's, those of the document's own work alone.</summary>
    public double[][] MeasureDocument(int rounds) => PerEdit(Rounds.Measure(
        [
            new Contender(() => EditDocuments(_project)) { Prepare = Turn },
            new Contender(() => EditDocuments(_floor)),
            new Contender(() => WorkBenchmark.Emit([.. _edits.Select(static edit => edit.After)])),
        ],
        rounds));

    private void EditCode(EditedProject project)
    {
        while (_edited.TryDequeue(out var compilation))
        {
            project.Edit(compilation);
        }
    }

    /// <summary>Each edit makes a compilation of its own, in which nothing was looked up yet.</summary>
    private void PrepareCode()
    {
        for (var edit = 0; edit < Edits; edit++)
        {
            _edited.Enqueue(_compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class Program { }")));
        }
    }

    /// <summary>The next edits take back the last ones.</summary>
    private void Turn()
    {
        for (var index = 0; index < _edits.Count; index++)
        {
            _edits[index] = new DocumentEdit(_edits[index].After, _edits[index].Before);
        }
    }

    private void EditDocuments(EditedProject project)
    {
        foreach (var edit in _edits)
        {
            project.Edit(edit.After, _compilation);
        }
    }

    private static double[][] PerEdit(double[][] times) => Array.ConvertAll(times, static rounds => Array.ConvertAll(rounds, static time => time / Edits));

    /// <summary>An edit of C# makes no source again; an edit of a document makes its own, and no other.</summary>
    private void Verify()
    {
        PrepareCode();
        Expect("C#", 0, () => EditCode(_project));
        foreach (var edit in _edits)
        {
            Expect(edit.After.ProjectPath, 1, () => _project.Edit(edit.After, _compilation));
        }

        var names = _project.Result.GeneratedSources.Select(static source => source.HintName);
        if (!names.Order(StringComparer.Ordinal).SequenceEqual(_floor.Result.GeneratedSources.Select(static source => source.HintName).Order(StringComparer.Ordinal)))
        {
            throw new InvalidOperationException("The generator and the floor do not add the same sources.");
        }
    }

    private void Expect(string edited, int count, Action edit)
    {
        var before = _project.Result.GeneratedSources.Select(static source => source.SourceText).ToHashSet();
        edit();
        var made = _project.Result.GeneratedSources.Count(source => !before.Contains(source.SourceText));
        if (made != count)
        {
            throw new InvalidOperationException($"An edit of {edited} makes {made} sources again, not {count}.");
        }
    }
}
