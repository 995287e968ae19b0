namespace EsbGen.Scorecard;

/// <summary>Reads the documents of a folder.</summary>
internal static class DocumentFolder
{
    public static List<SourceDocument> Read(string folder)
    {
        var documents = new List<SourceDocument>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var segments = Path.GetRelativePath(folder, path).Replace('\\', '/').Split('/');
            if (segments.Length < 2)
            {
                continue;
            }

            var name = Path.GetFileNameWithoutExtension(segments[^1]);
            var language = segments.Length > 2 ? string.Join('/', segments[..^2]) : "";
            documents.Add(new SourceDocument(language, segments[^2], name, path, File.ReadAllText(path)));
        }

        return documents;
    }
}
