using EsbGen.Documents.Binding.Tree;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Reading;

/// <summary>What all tables of a page name, to tell a structure's title from a sentence or the heading of a part.</summary>
internal sealed class DocumentNames
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _descriptions = [];

    public static DocumentNames Of(DocOutline outline)
    {
        var names = new DocumentNames();
        foreach (var row in Rows(outline))
        {
            if (row.Cells.Count > 1)
            {
                names._names.Add(row.Cells[0].Text);
                names._descriptions.Add(row.Cells[row.Cells.Count - 1].Text);
            }
        }

        return names;
    }

    /// <summary>Whether a row has exactly this name.</summary>
    public static bool IsDocumented(DocOutline outline, string name) => Rows(outline).Any(row => row.Cells.Count > 1 && row.Cells[0].Text == name);

    /// <summary>Whether a row with exactly this name documents an object or list.</summary>
    public static bool IsContainer(DocOutline outline, string name)
    {
        foreach (var row in Rows(outline))
        {
            if (row.Cells.Count > 1 && row.Cells[0].Text == name)
            {
                for (var index = 1; index < row.Cells.Count; index++)
                {
                    if (row.Cells[index].Text.Length <= 20 && DocumentedTypeParser.Parse(row.Cells[index].Text).IsContainer)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Whether a line names one of the fields, or a description speaks of it.</summary>
    public bool AreNamedBy(string line)
    {
        foreach (var reference in TitleReference.Parse(line))
        {
            foreach (var name in _names)
            {
                if (NameMatch.Compare(reference.Last, NameWords.Of(name)) >= NameMatch.Fragment)
                {
                    return true;
                }
            }
        }

        var bare = NameMatch.BareTitle(line);
        return bare.Length >= 2 && bare[0] > 127 && _descriptions.Exists(description => description.IndexOf(bare, StringComparison.Ordinal) >= 0);
    }

    private static IEnumerable<DocRow> Rows(DocOutline outline)
    {
        foreach (var section in outline.Sections)
        {
            foreach (var block in section.Blocks)
            {
                if (block is DocTable table)
                {
                    foreach (var row in table.Rows)
                    {
                        yield return row;
                    }
                }
            }
        }
    }
}
