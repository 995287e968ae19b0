using EsbGen.Documents.Binding.Shapes;
using EsbGen.Documents.Binding.Tables;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Model;
using EsbGen.Documents.Prose;
using EsbGen.Documents.Prose.Values;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Tree;

/// <summary>
/// A field: what the tables say of it and what the examples show there. Lists and dictionaries are not nodes of their
/// own; a node's children are the fields of the object that lies within them.
/// </summary>
internal sealed class FieldNode(string name, FieldNode? parent, Direction direction = Direction.Request)
{
    // Few structures have more fields than are found faster without an index.
    private const int IndexedCount = 12;

    // Most fields are scalars: what only objects need is made when it is needed.
    private static readonly List<FieldNode> NoChildren = [];
    private static readonly List<StructureSection> NoSections = [];

    private List<FieldNode> _children = NoChildren;
    private List<StructureSection>? _sections;
    private Dictionary<string, FieldNode>? _index;
    private NameWords? _words;
    private List<ValueEntry>? _listedValues;
    private Shape? _observed;
    private Shape? _learned;
    private string? _pathIdentifier;
    private string? _path;
    private HashSet<string>? _knownValues;

    public string Name => name;

    /// <summary>The words of its name.</summary>
    public NameWords Words => _words ??= NameWords.Of(name);

    public FieldNode? Parent => parent;

    public List<FieldNode> Children => _children;

    /// <summary>The row that documents it; null where only an example shows it.</summary>
    public FieldRow? Row { get; private set; }

    /// <summary>What its row says of it.</summary>
    public Description Description { get; private set; } = Description.None;

    public DocumentedType Documented { get; set; } = DocumentedType.Unknown;

    /// <summary>What the examples show here; null where they show nothing.</summary>
    public Shape? Shape { get; private set; }

    /// <summary>The tables bound to it, the best first.</summary>
    public IReadOnlyList<StructureSection> Sections => _sections ?? NoSections;

    /// <summary>Where the table that names it stands among the document's tables.</summary>
    public int Order { get; set; }

    /// <summary>Whether the document says that its keys are data.</summary>
    public bool IsMarkedDictionary { get; set; }

    /// <summary>The values that tables of its own list; null where there is none.</summary>
    public IReadOnlyList<ValueEntry>? ListedValues => _listedValues;

    /// <summary>Another node that has the same structure, whose record this one uses.</summary>
    public FieldNode? Twin { get; private set; }

    /// <summary>The node whose record describes this node's object.</summary>
    public FieldNode Structure
    {
        get
        {
            var structure = this;
            while (structure.Twin is { } twin)
            {
                structure = twin;
            }

            return structure;
        }
    }

    /// <summary>How many fields lie above it, the root among them.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Whether the identifier made of all names that lead to it is cut, and not for its own name's sake.</summary>
    public bool HasLongPath => parent is { Parent: not null }
        && parent.PathIdentifier.Length + Identifiers.Pascal(name).Length > Bounds.MaxIdentifierLength;

    /// <summary>The identifier made of all names that lead to it; empty for the root.</summary>
    public string PathIdentifier => _pathIdentifier ??= parent is null ? ""
        : Identifiers.Cut(parent.PathIdentifier + Identifiers.Pascal(name).TrimStart('_'));

    /// <summary>Whether no table speaks of it: neither a row nor a table of its fields.</summary>
    public bool IsExampleOnly => Row is null && Sections.Count == 0 && Shape is not null;

    public bool HasChildren => _children.Count > 0;

    /// <summary>The object within the lists and dictionaries that the examples show here.</summary>
    public Shape? Element => (Shape is null ? null : Wrappers.Element(this, Shape)) ?? _learned;

    public FieldNode? Find(string childName)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(childName, out var child) ? child : null;
        }

        foreach (var child in _children)
        {
            if (child.Name == childName)
            {
                return child;
            }
        }

        return null;
    }

    public FieldNode Child(string childName)
    {
        if (Find(childName) is { } known)
        {
            return known;
        }

        var child = new FieldNode(childName, this, direction) { Order = Order };
        if (_children.Count == 0)
        {
            _children = [];
        }

        _children.Add(child);
        if (_index is not null)
        {
            _index.Add(childName, child);
        }
        else if (_children.Count > IndexedCount)
        {
            _index = _children.ToDictionary(static item => item.Name, StringComparer.Ordinal);
        }

        return child;
    }

    /// <summary>Adds the fields that the examples show here.</summary>
    public void AddExampleMembers()
    {
        if (Element is not { } element)
        {
            return;
        }

        foreach (var member in element.Members)
        {
            Child(member.Name).Observe(member.Shape);
        }
    }

    /// <summary>All fields below, those next below first.</summary>
    public List<FieldNode> Descendants()
    {
        var nodes = new List<FieldNode>();
        CollectDescendants(nodes);
        return nodes;
    }

    /// <summary>The same into a list that is used again and again.</summary>
    public void CollectDescendants(List<FieldNode> nodes)
    {
        nodes.Clear();
        nodes.AddRange(Children);
        for (var index = 0; index < nodes.Count; index++)
        {
            nodes.AddRange(nodes[index].Children);
        }
    }

    /// <summary>How many comparisons a look at all fields below takes.</summary>
    public int Size()
    {
        var size = 1;
        foreach (var node in Descendants())
        {
            size += 1 + (node.Shape?.Members.Count ?? 0);
        }

        return size;
    }

    /// <summary>Takes the values of a table; where several tables list its values, for one case each, it may hold them all.</summary>
    public void AddValues(List<ValueEntry> values)
    {
        foreach (var value in values)
        {
            if ((_knownValues ??= new(StringComparer.Ordinal)).Add(value.Value))
            {
                (_listedValues ??= []).Add(value);
            }
        }
    }

    public void AddSection(StructureSection section) => (_sections ??= []).Add(section);

    public void Document(FieldRow row)
    {
        Row = row;
        Description = Description.Of(row.Description);
        if (row.Type is not null)
        {
            Documented = row.Documented;
        }
    }

    /// <summary>Takes what its parent's examples show of it.</summary>
    public void Observe(Shape shape)
    {
        if (Shape is null)
        {
            Shape = shape;
        }
        else if (!ReferenceEquals(Shape, shape) && !ReferenceEquals(_observed, shape))
        {
            Shape.Add(shape);
            _observed = shape;
        }
    }

    /// <summary>Takes what the examples show of another node that has the same structure.</summary>
    public void Learn(FieldNode other)
    {
        if (other.Element is not { } element)
        {
            return;
        }

        if (Element is { } own)
        {
            own.Add(element);
        }
        else
        {
            _learned ??= new Shape();
            _learned.Add(element);
        }
    }

    /// <summary>Uses the record of <paramref name="other"/>, which learns what the examples show here.</summary>
    public void Share(FieldNode other)
    {
        var structure = other.Structure;
        if (!ReferenceEquals(structure, this))
        {
            Twin = structure;
        }
    }

    public bool IsWithin(FieldNode ancestor)
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (ReferenceEquals(node, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a table of fields can belong here, by what the document and the examples say.</summary>
    public bool MayHaveFields => Shape is { HasContainer: true } shape
        ? Element is not null || shape.Item is null
        : Documented.MayHaveFields && Shape is not { HasScalar: true };

    /// <summary>The names that lead to it, for messages; cut where they are long.</summary>
    public string Path() => _path ??= parent is null ? "" : Shown(parent.Path() is { Length: > 0 } above ? above + "." + name : name);

    /// <summary>Its place by the names that lead to it.</summary>
    public FieldPath ToFieldPath()
    {
        var names = new string[Depth];
        for (var node = this; node.Parent is not null; node = node.Parent)
        {
            names[node.Depth - 1] = node.Name;
        }

        return new FieldPath(direction, new(names));
    }

    /// <summary>A path as messages show it: cut where it is long.</summary>
    public static string Shown(string path)
    {
        if (path.Length <= Bounds.MaxShownPath)
        {
            return path;
        }

        var length = Bounds.MaxShownPath - 1;
        return path.Substring(0, char.IsHighSurrogate(path[length - 1]) ? length - 1 : length) + "…";
    }
}
