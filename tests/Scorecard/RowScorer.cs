using System.Reflection;
using System.Text.Json.Serialization;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Markdown;
using EsbGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace EsbGen.Scorecard;

/// <summary>Looks for a member for each row of parameter and result tables.</summary>
internal static class RowScorer
{
    private static readonly string[] NameTitles = ["字段", "名称", "参数", "键", "field", "name", "param", "key"];
    private static readonly string[] TypeTitles = ["类型", "type"];
    private static readonly HashSet<string> Envelope = new(StringComparer.Ordinal) { "result", "code", "message", "data", "request_id", "permission" };

    public static void Add(SourceDocument document, EsbEndpoint? endpoint, IReadOnlyList<Diagnostic> findings, Score score, List<Shortfall> shortfalls)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (endpoint is not null)
        {
            Collect(endpoint.RequestType, names, []);
            Collect(endpoint.ResponseType, names, []);
        }

        var outline = OutlineParser.Parse(document.Path, document.Text, CancellationToken.None);
        foreach (var section in outline?.Sections ?? [])
        {
            foreach (var table in section.Blocks.OfType<DocTable>())
            {
                var name = Column(table.Header, NameTitles);
                if (name < 0 || Column(table.Header, TypeTitles) <= name)
                {
                    continue;
                }

                var isReported = findings.Any(finding => finding.Id is "ESB0041" or "ESB0045" && finding.Location.SourceSpan.IntersectsWith(section.Title.Place.ToLocation().SourceSpan));
                foreach (var row in table.Rows.Where(row => row.Cells.Count > name && row.Cells[name].Text.Length > 0))
                {
                    score.Rows++;
                    if (IsBound(row.Cells[name].Text, names))
                    {
                        score.RowsBound++;
                        continue;
                    }

                    var silent = !isReported && !findings.Any(finding => finding.Location.GetLineSpan().StartLinePosition.Line == row.Place.Lines.Start.Line);
                    score.RowsSilent += silent ? 1 : 0;
                    shortfalls.Add(new Shortfall(silent ? "row, silently" : "row", document.Path, section.Title.Text + " / " + row.Cells[name].Text));
                }
            }
        }
    }

    private static bool IsBound(string cell, HashSet<string> names)
    {
        var words = cell.Split([' ', '.', '[', ']', '(', '（', ',', '，', '、', '/', ':', '：', '`', '"', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return names.Contains(cell) || (words.Length > 0 && words.Any(word => names.Contains(word) || Envelope.Contains(word) || Leaves.IsCredential(word) || word is "username"));
    }

    private static int Column(DocRow header, string[] titles) =>
        header.Cells.ToList().FindIndex(cell => titles.Any(title => cell.Text.Contains(title, StringComparison.OrdinalIgnoreCase)));

    private static void Collect(Type? type, HashSet<string> names, HashSet<Type> seen)
    {
        if (type is null || !seen.Add(type))
        {
            return;
        }

        foreach (var argument in type.GetGenericArguments())
        {
            Collect(argument, names, seen);
        }

        if (type.GetCustomAttribute<JsonConverterAttribute>() is null || type.IsEnum)
        {
            return;
        }

        foreach (var property in type.GetProperties())
        {
            if (property.GetCustomAttribute<JsonPropertyNameAttribute>() is { } named)
            {
                names.Add(named.Name);
            }

            if (property.Name != "AdditionalProperties" && property.Name != "Permission")
            {
                Collect(property.PropertyType, names, seen);
            }
        }
    }
}
