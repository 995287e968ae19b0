using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EsbGen.Generator.Tests;

/// <summary>What came of a run.</summary>
internal sealed record ProjectRun(ImmutableArray<Diagnostic> Findings, ImmutableArray<GeneratedSourceResult> Sources, CSharpCompilation Compilation)
{
    /// <summary>Each finding as "ID severity line:column-line:column text".</summary>
    public IEnumerable<string> FindingLines => Findings.Select(static finding =>
    {
        var span = finding.Location.GetLineSpan().Span;
        return string.Create(CultureInfo.InvariantCulture, $"{finding.Id} {finding.Severity} {span.Start.Line + 1}:{span.Start.Character + 1}-{span.End.Line + 1}:{span.End.Character + 1} {finding.GetMessage(CultureInfo.InvariantCulture)}");
    });

    public string Source(string hintName) => Sources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>Compiles without an error or a warning, and loads.</summary>
    public Assembly Load()
    {
        using var stream = new MemoryStream();
        var result = Compilation.Emit(stream, xmlDocumentationStream: new MemoryStream());
        Assert.Empty(result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.Id.StartsWith("ESB", StringComparison.Ordinal)).Select(static diagnostic => diagnostic.ToString()));
        stream.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }
}
