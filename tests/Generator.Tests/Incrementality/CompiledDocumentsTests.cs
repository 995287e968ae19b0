using System.Collections.Immutable;
using EsbGen.Generator.Overrides;
using EsbGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EsbGen.Generator.Tests.Incrementality;

/// <summary>Who makes something of a document, and when, changes nothing of it.</summary>
public sealed class CompiledDocumentsTests
{
    private static readonly (AnalyzerConfigOptionsProvider Options, OverrideSet Overrides) Options = (ProjectOptions.Default, new OverrideSet(default));
    private static readonly Document Start = new("specs/job/get_step_instance_status.md", Repository.StartDocument);
    private static readonly ImmutableArray<AdditionalText> Files = [Start, new Document("specs/job/empty.md", ""), new Document("specs/job/get_step_instance_status.esb.json", "{}")];

    private readonly CompiledDocuments _compiled = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static CancellationToken CalledOff { get; } = new(canceled: true);

    [Fact]
    public void A_document_of_the_first_run_is_as_one_made_alone()
    {
        Assert.Same(Options.Overrides, _compiled.MakeFirst((Files, Options), Cancellation));
        foreach (var file in Files)
        {
            Assert.Equal(new CompiledDocuments().Of((file, Options), Cancellation), _compiled.Of((file, Options), Cancellation));
        }
    }

    [Fact]
    public void A_document_is_made_once_until_it_changes()
    {
        _compiled.MakeFirst((Files, Options), Cancellation);
        Assert.Same(_compiled.Of((Start, Options), CalledOff), _compiled.Of((Start, (new ProjectOptions(new() { ["Other"] = "1" }), Options.Overrides)), CalledOff));

        var changed = new Document(Start.Path, Repository.StartDocument.Replace("get_step_instance_status", "get_other", StringComparison.Ordinal));
        Assert.Equal("GetOther", _compiled.Of((changed, Options), Cancellation)!.Api!.Identifier);
    }

    [Fact]
    public void A_document_that_goes_is_forgotten()
    {
        _compiled.MakeFirst((Files, Options), Cancellation);
        _compiled.MakeFirst((Files.Remove(Start).RemoveAt(1), Options), Cancellation);
        Assert.ThrowsAny<OperationCanceledException>(() => _compiled.Of((Start, Options), CalledOff));
    }

    [Fact]
    public void A_first_run_that_was_called_off_leaves_all_to_the_next()
    {
        Assert.ThrowsAny<OperationCanceledException>(() => _compiled.MakeFirst((Files, Options), CalledOff));
        _compiled.MakeFirst((Files, Options), Cancellation);
        Assert.NotNull(_compiled.Of((Start, Options), CalledOff));
    }
}
