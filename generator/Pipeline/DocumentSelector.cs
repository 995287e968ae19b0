using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EsbGen.Generator.Pipeline;

/// <summary>Takes the Markdown files among the AdditionalFiles.</summary>
internal static class DocumentSelector
{
    public static bool IsMarkdown(AdditionalText file) =>
        file.Path.TrimEnd().EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.Path.TrimEnd().EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    public static DocumentText Select((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellationToken)
    {
        var options = input.Options.GetOptions(input.File);
        return new DocumentText(
            input.File.Path,
            SourceOf(input.File.Path, SettingsReader.ProjectDirectory(input.Options)),
            input.File.GetText(cancellationToken)?.ToString(),
            Metadata(options, "EsbMethod"),
            Metadata(options, "EsbPath"));
    }

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value.Trim() : "";

    /// <summary>The path below the project; of a file elsewhere its folder and name, so that no machine's path is emitted.</summary>
    private static string SourceOf(string path, string projectDirectory)
    {
        var normal = path.Replace('\\', '/');
        if (projectDirectory.Length > 0 && normal.StartsWith(projectDirectory, StringComparison.Ordinal))
        {
            return normal.Substring(projectDirectory.Length);
        }

        if (normal.Length > 0 && normal[0] != '/' && normal.IndexOf(':') < 0)
        {
            return normal;
        }

        var segments = normal.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join("/", segments.Skip(Math.Max(0, segments.Length - 3)));
    }
}
