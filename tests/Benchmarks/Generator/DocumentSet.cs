using System.Text.RegularExpressions;
using EsbGen.Scorecard;

namespace EsbGen.Benchmarks.Generator;

/// <summary>As many documents of as many APIs as wanted: those of a folder, then copies of them under further systems.</summary>
internal static partial class DocumentSet
{
    public static List<MeasuredDocument> Of(string folder, int count)
    {
        var documents = new List<MeasuredDocument>(count);
        var addresses = new HashSet<(string System, string Api)>();
        var originals = DocumentFolder.Read(folder);
        for (var copy = 0; documents.Count < count; copy++)
        {
            var before = documents.Count;
            foreach (var document in originals.Select(document => Copy(document, copy)))
            {
                if (documents.Count < count && MeasuredDocument.Bind(document).Api is { } api && addresses.Add((api.SystemIdentifier, api.Identifier)))
                {
                    documents.Add(new MeasuredDocument(document, api));
                }
            }

            if (documents.Count == before)
            {
                throw new InvalidOperationException($"{folder} holds no document that describes an API.");
            }
        }

        return documents;
    }

    private static SourceDocument Copy(SourceDocument document, int copy)
    {
        var language = document.Language.Split('_')[0];
        var suffix = (language.Length == 0 ? "" : "_" + language) + (copy == 0 ? "" : "_" + (char)('a' + (copy - 1)));
        return document with { System = document.System + suffix, Text = Address().Replace(document.Text, match => match.Value + suffix) };
    }

    [GeneratedRegex("/api/c/compapi/(v2/)?[a-z0-9_]+(?=/)")]
    private static partial Regex Address();
}
