using EsbGen.Documents.Binding.Tables;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Binding.Tree;

/// <summary>A table under a heading or caption that names what its fields belong to.</summary>
internal sealed class StructureSection(DocText title, FieldTable table, Direction direction, int order, int level)
{
    private HashSet<string>? _names;

    public DocText Title => title;

    public FieldTable Table => table;

    public Direction Direction => direction;

    /// <summary>Its place among the document's tables.</summary>
    public int Order => order;

    public int Level => level;

    /// <summary>The title without what stands in parentheses or behind a colon.</summary>
    public string BareTitle { get; } = NameMatch.BareTitle(title.Text);

    /// <summary>The fields that the title may name.</summary>
    public List<TitleReference> References { get; } = TitleReference.Parse(title.Text);

    /// <summary>The first segments of its rows' names.</summary>
    public HashSet<string> Names
    {
        get
        {
            if (_names is null)
            {
                _names = new(StringComparer.Ordinal);
                foreach (var row in table.Rows)
                {
                    _names.Add(row.Path[0]);
                }
            }

            return _names;
        }
    }

    /// <summary>Whether a row has a type, so that the rows are fields and not values.</summary>
    public bool HasKnownTypes => table.Rows.Any(static row => row.Documented.Kind != DocumentedKind.Unknown);

    public bool IsBound { get; set; }

    /// <summary>Whether its rows are values of one field, not fields.</summary>
    public bool ListsValues { get; set; }
}
