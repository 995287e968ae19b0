using EsbGen.Documents.Overrides;
using EsbGen.Documents.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EsbGen.Generator.Pipeline;

/// <summary>Takes the Markdown files among the AdditionalFiles.</summary>
internal static class DocumentSelector
{
    /// <summary>The file as a document; null where it is none.</summary>
    public static DocumentText? Select((AdditionalText File, (AnalyzerConfigOptionsProvider Options, OverrideSet Overrides) Project) input, CancellationToken cancellationToken)
    {
        var (file, (provider, overrides)) = input;
        if (!IsNamed(file, ".md") && !IsNamed(file, ".markdown"))
        {
            return null;
        }

        var options = provider.GetOptions(file);
        var document = new DocumentText(
            file.Path,
            SourceOf(file.Path, SettingsReader.ProjectDirectory(provider)),
            file.GetText(cancellationToken)?.ToString(),
            Metadata(options, "EsbMethod"),
            Metadata(options, "EsbPath"))
        {
            KeepsExamples = SettingsReader.EmbedsExamples(provider),
        };
        return OverrideStages.Address(document, overrides);
    }

    public static bool IsNamed(AdditionalText file, string extension) => file.Path.TrimEnd().EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value.Trim() : "";

    /// <summary>The path as told from the project; of a file that shares no folder with it the end, so that no machine's path is emitted.</summary>
    public static string SourceOf(string path, string projectDirectory)
    {
        var normal = path.Replace('\\', '/');
        if (normal.Length > 0 && normal[0] != '/' && normal.IndexOf(':') < 0)
        {
            return normal;
        }

        var segments = normal.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var folders = projectDirectory.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var common = 0;
        while (common < folders.Length && common < segments.Length - 1 && string.Equals(folders[common], segments[common], StringComparison.Ordinal))
        {
            common++;
        }

        return common == 0 || (common == 1 && folders[0].EndsWith(":", StringComparison.Ordinal))
            ? string.Join("/", segments.Skip(Math.Max(0, segments.Length - 3)))
            : string.Join("/", Enumerable.Repeat("..", folders.Length - common).Concat(segments.Skip(common)));
    }
}
