using EsbGen.Documents.Binding;
using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;
using EsbGen.Documents.Projects;
using EsbGen.Generator.Pipeline;
using Xunit;

namespace EsbGen.Generator.Tests.Incrementality;

/// <summary>Who emits a document's file, and when, changes nothing of it.</summary>
public sealed class FirstFilesTests
{
    private static readonly ProjectFacts Project = ProjectOf("Demo");
    private static readonly FileDocuments Made = new();
    private static readonly EquatableArray<BoundDocument> Documents = new([Bind("get_step_instance_status"), Bind("get_other")]);

    private readonly FirstFiles _files = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static CancellationToken CalledOff { get; } = new(canceled: true);

    [Fact]
    public void A_file_of_the_first_run_is_as_one_emitted_alone()
    {
        Assert.Equal(new ProjectDocuments(Project, Made), _files.Emit(((Documents, Project), Made), Cancellation));
        foreach (var document in Documents)
        {
            // It was emitted: an emission could be called off.
            var file = _files.Of(document, Project, CalledOff);
            Assert.NotNull(file);
            Assert.Equal(new FirstFiles().Of(document, Project, Cancellation), file);
        }
    }

    [Fact]
    public void A_file_is_handed_over_once()
    {
        _files.Emit(((Documents, Project), Made), Cancellation);
        Assert.NotNull(_files.Of(Documents[0], Project, CalledOff));
        Assert.ThrowsAny<OperationCanceledException>(() => _files.Of(Documents[0], Project, CalledOff));
    }

    [Fact]
    public void A_document_or_project_that_changed_has_its_own_file()
    {
        _files.Emit(((Documents, Project), Made), Cancellation);
        Assert.Contains("namespace Other.Job", string.Concat(_files.Of(Documents[0], ProjectOf("Other"), Cancellation)!.Parts), StringComparison.Ordinal);
        Assert.ThrowsAny<OperationCanceledException>(() => _files.Of(Bind("get_other"), Project, CalledOff));
    }

    [Fact]
    public void What_nobody_came_for_is_forgotten()
    {
        _files.Emit(((Documents, Project), Made), Cancellation);
        _files.Emit(((Documents, Project), Made), Cancellation);
        Assert.ThrowsAny<OperationCanceledException>(() => _files.Of(Documents[0], Project, CalledOff));
    }

    [Fact]
    public void A_first_run_that_was_called_off_leaves_all_to_the_next()
    {
        Assert.ThrowsAny<OperationCanceledException>(() => _files.Emit(((Documents, Project), Made), CalledOff));
        _files.Emit(((Documents, Project), Made), Cancellation);
        Assert.NotNull(_files.Of(Documents[0], Project, CalledOff));
    }

    private static BoundDocument Bind(string name)
    {
        var document = new Document("specs/job/" + name + ".md", Repository.StartDocument.Replace("get_step_instance_status", name, StringComparison.Ordinal));
        return new CompiledDocuments().Make(([document], ((ProjectOptions.Default, new OverrideSet(default)), Made)), Cancellation)[0];
    }

    private static ProjectFacts ProjectOf(string name) => new(
        new Clashes(default, default),
        Translations.None,
        new OverrideSet(default),
        new Settings(name, ProjectDirectory: "", Language: "", NamesValuesByNumber: false),
        new ConsumerFacts(OldLanguageVersion: "", HasRuntime: true, HasDependencyInjection: true, HasDataAnnotations: true, LacksIsExternalInit: false, LacksRequiredMember: false));
}
