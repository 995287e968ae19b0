using EsbGen.Documents.Binding.Tree;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Reading;

/// <summary>What all tables of a page name, to tell a structure's title from a sentence or the heading of a part.</summary>
internal sealed class DocumentNames(DocumentedTypeParser types)
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, bool> _documented = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameWords>> _byWord = new(StringComparer.Ordinal);
    private readonly List<string> _descriptions = [];
    private readonly Effort _effort = new();

    public static DocumentNames Of(DocOutline outline, DocumentedTypeParser types)
    {
        var names = new DocumentNames(types);
        foreach (var row in Rows(outline))
        {
            if (row.Cells.Count > 1)
            {
                names.Add(row);
            }
        }

        return names;
    }

    /// <summary>Whether lines were compared with names so often that no further one is.</summary>
    public bool AreSpent => _effort.IsSpent;

    /// <summary>Whether a row has exactly this name.</summary>
    public bool IsDocumented(string name) => _documented.ContainsKey(name);

    /// <summary>Whether a row with exactly this name documents an object or list.</summary>
    public bool IsContainer(string name) => _documented.TryGetValue(name, out var isContainer) && isContainer;

    /// <summary>Whether a line names one of the fields, or a description speaks of it.</summary>
    public bool AreNamedBy(string line)
    {
        foreach (var reference in TitleReference.Parse(line))
        {
            if (Candidates(reference.Last).Exists(name => NameMatch.Compare(reference.Last, name) >= NameMatch.Fragment))
            {
                return true;
            }
        }

        var bare = NameMatch.BareTitle(line);
        return bare.Length >= 2 && bare[0] > 127 && _descriptions.Exists(description =>
            _effort.Spend(1 + (description.Length / Effort.LettersPerComparison)) && description.IndexOf(bare, StringComparison.Ordinal) >= 0);
    }

    /// <summary>The names that share a word with one, which all do that may be matched with it.</summary>
    private List<NameWords> Candidates(NameWords name)
    {
        var candidates = new List<NameWords>();
        foreach (var word in name.Words)
        {
            if (_byWord.TryGetValue(word, out var names) && _effort.Spend(names.Count))
            {
                candidates.AddRange(names);
            }
        }

        return candidates;
    }

    private void Add(DocRow row)
    {
        var name = row.Cells[0].Text;
        _descriptions.Add(row.Cells[row.Cells.Count - 1].Text);
        _documented[name] = IsContainer(row) || (_documented.TryGetValue(name, out var isContainer) && isContainer);
        if (_names.Add(name))
        {
            var words = NameWords.Of(name);
            foreach (var word in words.Words)
            {
                if (!_byWord.TryGetValue(word, out var names))
                {
                    _byWord.Add(word, names = []);
                }

                names.Add(words);
            }
        }
    }

    private bool IsContainer(DocRow row)
    {
        for (var index = 1; index < row.Cells.Count; index++)
        {
            if (row.Cells[index].Text.Length <= 20 && types.Parse(row.Cells[index].Text).IsContainer)
            {
                return true;
            }
        }

        return false;
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
