using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EsbGen.Generator.Tests;

/// <summary>MSBuild properties, and metadata of documents by path.</summary>
internal sealed class ProjectOptions(Dictionary<string, string> properties, Dictionary<string, Dictionary<string, string>>? metadata = null) : AnalyzerConfigOptionsProvider
{
    public static ProjectOptions Default => new(new() { ["RootNamespace"] = "Demo" });

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties, "build_property.");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([], "");

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(metadata is not null && metadata.TryGetValue(textFile.Path, out var values) ? values : [], "build_metadata.AdditionalFiles.");

    private sealed class Options(Dictionary<string, string> values, string prefix) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(prefix, StringComparison.Ordinal) && values.TryGetValue(key[prefix.Length..], out value);
        }
    }
}
