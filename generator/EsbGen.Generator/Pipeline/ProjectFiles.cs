using System.Collections.Immutable;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Overrides;
using EsbGen.Documents.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EsbGen.Generator.Pipeline;

/// <summary>Takes documents and overrides out of the AdditionalFiles.</summary>
internal static class ProjectFiles
{
    /// <summary>The documents, each once.</summary>
    public static IEnumerable<AdditionalText> Documents(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) => Distinct(files, IsDocument, cancellationToken);

    /// <summary>The overrides, each once.</summary>
    public static IEnumerable<AdditionalText> Overrides(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) => Distinct(files, IsOverride, cancellationToken);

    public static bool IsOverride(AdditionalText file) => IsNamed(file, OverrideFile.Extension);

    public static bool IsDocument(AdditionalText file) => IsNamed(file, ".md") || IsNamed(file, ".markdown");

    public static OverrideFile ReadOverride((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellationToken)
    {
        var (file, options) = input;
        return new OverrideText(file.Path, SourceOf(file.Path, SettingsReader.ProjectDirectory(options)), TextOf(file, cancellationToken)).Read(EsbDialect.Instance, cancellationToken);
    }

    public static DocumentText ReadDocument((AdditionalText File, (AnalyzerConfigOptionsProvider Options, OverrideSet Overrides) Project) input, CancellationToken cancellationToken)
    {
        var (file, (provider, overrides)) = input;
        var options = provider.GetOptions(file);
        var document = new DocumentText(file.Path, SourceOf(file.Path, SettingsReader.ProjectDirectory(provider)), TextOf(file, cancellationToken))
        {
            Dialect = EsbDialect.Instance,
            Method = Metadata(options, "EsbMethod"),
            AddressPath = Metadata(options, "EsbPath"),
            KeepsExamples = SettingsReader.EmbedsExamples(provider),
        };
        return document.With(overrides);
    }

    /// <summary>The path as seen from the project; of a file that shares no folder with it the end, so that no machine's path is emitted.</summary>
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

    private static IEnumerable<AdditionalText> Distinct(ImmutableArray<AdditionalText> files, Func<AdditionalText, bool> isWanted, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return files.Where(file => isWanted(file) && paths.Add(file.Path));
    }

    private static bool IsNamed(AdditionalText file, string extension) => file.Path.TrimEnd().EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where the file cannot be read, which is the document's error and not the generator's.</summary>
    private static string? TextOf(AdditionalText file, CancellationToken cancellationToken)
    {
        try
        {
            return file.GetText(cancellationToken)?.ToString();
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value.Trim() : "";
}
