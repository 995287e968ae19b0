using EsbGen.Documents.Dialects;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Prose.Values;

namespace EsbGen.Documents.Binding.Tables;

/// <summary>Reads tables of values, told by the title of their first column.</summary>
internal static class ValueTableReader
{
    private static readonly char[] Quotes = ['"', '\'', '`', '“', '”', '‘', '’'];

    /// <summary>The values; null where the table lists none, or anything else than single words.</summary>
    public static List<ValueEntry>? Read(DocTable table, ColumnClassifier columns)
    {
        if (table.Header.Cells.Count < 2 || columns.Classify(table.Header.Cells[0].Text) != ColumnRole.Value)
        {
            return null;
        }

        var entries = new List<ValueEntry>(table.Rows.Count);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var value = row.Cells.Count == 0 ? "" : row.Cells[0].Text.Trim(Quotes);
            if (value.Length == 0 || value.Any(char.IsWhiteSpace))
            {
                return null;
            }

            // Authors copy a row and forget to change it.
            if (known.Add(value))
            {
                entries.Add(new ValueEntry(value, string.Join(" ", row.Cells.Skip(1).Select(static cell => cell.Text).Where(static text => text.Length > 0))));
            }
        }

        return entries.Count > 1 ? entries : null;
    }
}
