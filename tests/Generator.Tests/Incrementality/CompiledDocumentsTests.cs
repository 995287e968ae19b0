using System.Collections.Immutable;
using EsbGen.Documents.Binding;
using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;
using EsbGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Xunit;

namespace EsbGen.Generator.Tests.Incrementality;

/// <summary>Who makes something of a document, and when, changes nothing of it.</summary>
public sealed class CompiledDocumentsTests
{
    private static readonly Document Start = new("specs/job/get_step_instance_status.md", Repository.StartDocument);
    private static readonly Document Empty = new("specs/job/empty.md", "");
    private static readonly ImmutableArray<AdditionalText> Files = [Start, Empty, new Document("specs/job/get_step_instance_status.esb.json", "{}")];

    private readonly CompiledDocuments _compiled = new();
    private readonly FileDocuments _known = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static CancellationToken CalledOff { get; } = new(canceled: true);

    [Fact]
    public void A_document_of_the_first_run_is_as_one_made_later()
    {
        var later = new CompiledDocuments();
        Assert.Empty(Make(later, [], Cancellation));
        Assert.Equal(2, Make(_compiled, Files, Cancellation).Count);
        Assert.Equal(Make(_compiled, Files, Cancellation), Make(later, Files, Cancellation));
    }

    [Fact]
    public void A_file_knows_what_was_made_of_it()
    {
        var made = Make(_compiled, Files, _known, ProjectOptions.Default, Cancellation);
        Assert.Same(made[0], _known.Of(Start));
        Assert.Same(made[1], _known.Of(Empty));
        Assert.Null(_known.Of(Files[2]));
        Assert.Null(new FileDocuments().Of(Start));
    }

    [Fact]
    public void A_document_is_made_once_until_it_changes()
    {
        var made = Make(_compiled, [Start], Cancellation);
        Assert.Same(made[0], Make(_compiled, [Start], new FileDocuments(), new ProjectOptions(new() { ["Other"] = "1" }), CalledOff)[0]);

        var changed = new Document(Start.Path, Repository.StartDocument.Replace("get_step_instance_status", "get_other", StringComparison.Ordinal));
        Assert.Equal("GetOther", Make(_compiled, [changed], Cancellation)[0].Api!.Identifier);
    }

    [Fact]
    public void A_file_that_is_known_is_not_looked_at()
    {
        var made = Make(_compiled, [Start], _known, ProjectOptions.Default, Cancellation);
        var put = new ProjectOptions([], new() { [Start.Path] = new() { ["EsbMethod"] = "PUT" } });
        Assert.Same(made[0], Make(_compiled, [Start], _known, put, CalledOff)[0]);
        Assert.NotEqual(made[0], Make(_compiled, [Start], new FileDocuments(), put, Cancellation)[0]);
    }

    [Fact]
    public void A_document_that_goes_is_forgotten()
    {
        Make(_compiled, Files, Cancellation);
        Make(_compiled, [Empty], Cancellation);
        Assert.ThrowsAny<OperationCanceledException>(() => Make(_compiled, [Start], CalledOff));
    }

    [Fact]
    public void A_first_run_that_was_called_off_leaves_all_to_the_next()
    {
        Assert.ThrowsAny<OperationCanceledException>(() => Make(_compiled, Files, CalledOff));
        var made = Make(_compiled, Files, Cancellation);
        Assert.Equal(made, Make(_compiled, Files, CalledOff));
    }

    private static EquatableArray<BoundDocument> Make(CompiledDocuments compiled, ImmutableArray<AdditionalText> files, CancellationToken cancellation) =>
        Make(compiled, files, new FileDocuments(), ProjectOptions.Default, cancellation);

    private static EquatableArray<BoundDocument> Make(CompiledDocuments compiled, ImmutableArray<AdditionalText> files, FileDocuments known, ProjectOptions options, CancellationToken cancellation) =>
        compiled.Make((files, ((options, new OverrideSet(default)), known)), cancellation);
}
