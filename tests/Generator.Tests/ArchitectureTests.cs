using EsbGen.Generator.Model;
using EsbGen.Generator.Tests.Architecture;
using Xunit;

namespace EsbGen.Generator.Tests;

/// <summary>The rooms of the generator use each other one way only; the compiled code is asked.</summary>
public class ArchitectureTests
{
    private static readonly RoomRule[] Rules =
    [
        new("Parsing", ["Diagnostics"], ["Markdig", "Microsoft.CodeAnalysis.Text"]),
        // Of Roslyn, what a place and a finding are made of: positions, and which descriptor is meant.
        new("Binding", ["Parsing", "Model", "Diagnostics"], ["Microsoft.CodeAnalysis.Text", "Microsoft.CodeAnalysis.DiagnosticDescriptor"]),
        new("Overrides", ["Parsing", "Binding", "Model", "Diagnostics"], ["Microsoft.CodeAnalysis.Text", "Microsoft.CodeAnalysis.DiagnosticDescriptor"]),
        new("Model", [], []),
        new("Diagnostics", ["Model"], ["Microsoft.CodeAnalysis"]),
        new("Emit", ["Model"], []),
        new("Pipeline", ["Parsing", "Binding", "Overrides", "Model", "Diagnostics", "Emit"], ["Microsoft.CodeAnalysis"]),
        new("", ["Pipeline", "Binding", "Overrides", "Model", "Diagnostics", "Emit"], ["Microsoft.CodeAnalysis"]),
    ];

    [Fact]
    public void Every_room_uses_only_what_the_house_allows()
    {
        var breaches = new RoomInspector("EsbGen.Generator", Rules).FindBreaches(typeof(ApiModel).Assembly.Location);

        Assert.True(breaches.Count == 0, string.Join('\n', breaches));
    }

    [Fact]
    public void A_breach_is_found_wherever_it_hides()
    {
        var breaches = new RoomInspector("EsbGen.Generator.Tests.Architecture.Samples", Rules)
            .FindBreaches(typeof(ArchitectureTests).Assembly.Location);

        const string Samples = "EsbGen.Generator.Tests.Architecture.Samples";
        Assert.Contains($"{Samples}.Model.HoldsLocation uses Microsoft.CodeAnalysis.Location", breaches);
        Assert.Contains(breaches, breach => breach.StartsWith($"{Samples}.Emit.ReadsInClosure/", StringComparison.Ordinal)
            && breach.EndsWith($"uses {Samples}.Parsing.Outline", StringComparison.Ordinal));
        Assert.Contains($"{Samples}.Attic.Forgotten lives in no known room", breaches);
        Assert.DoesNotContain(breaches, breach => breach.Contains("Binding", StringComparison.Ordinal));
    }
}
