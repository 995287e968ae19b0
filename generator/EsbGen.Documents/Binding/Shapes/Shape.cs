using EsbGen.Documents.Json;
using EsbGen.Documents.Prose;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Shapes;

/// <summary>What the examples show at one place of the JSON, all their values there taken together.</summary>
internal sealed class Shape
{
    // Few objects have more members than are found faster without an index.
    private const int IndexedCount = 12;

    // Most values are scalars: members are made for objects.
    private static readonly List<ShapeMember> NoMembers = [];

    private List<ShapeMember> _members = NoMembers;
    private Dictionary<string, ShapeMember>? _index;
    private Shape? _merged;

    public bool HasNull { get; private set; }

    public bool HasBoolean { get; private set; }

    public bool HasInteger { get; private set; }

    /// <summary>A number that is no integer.</summary>
    public bool HasFraction { get; private set; }

    /// <summary>A number that a <c>long</c> or a <c>double</c> would change.</summary>
    public bool HasWideNumber { get; private set; }

    /// <summary>A number that a <c>decimal</c> would change too.</summary>
    public bool HasHugeNumber { get; private set; }

    public bool HasText { get; private set; }

    public bool HasArray { get; private set; }

    public bool HasObject { get; private set; }

    /// <summary>How many objects were seen here, so that a member seen less often is known to be missing in some.</summary>
    public int ObjectCount { get; private set; }

    /// <summary>What the items of the arrays seen here show together; null until an item is seen.</summary>
    public Shape? Item { get; private set; }

    /// <summary>The members of the objects seen here, in the order they were first seen.</summary>
    public List<ShapeMember> Members => _members;

    /// <summary>Where the first value stands, to point at.</summary>
    public (CodeMap Map, int Start, int Length)? Origin { get; private set; }

    /// <summary>The first text seen, which may tell a format.</summary>
    public string? FirstText { get; private set; }

    /// <summary>What the values look like as times.</summary>
    public TimeForms TimeForms { get; private set; }

    public bool IsEmpty => !HasNull && !HasBoolean && !HasInteger && !HasFraction && !HasText && !HasArray && !HasObject;

    public bool HasNumber => HasInteger || HasFraction;

    public bool HasScalar => HasBoolean || HasNumber || HasText;

    public bool HasContainer => HasArray || HasObject;

    public ShapeMember? Find(string name)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(name, out var member) ? member : null;
        }

        foreach (var member in _members)
        {
            if (member.Name == name)
            {
                return member;
            }
        }

        return null;
    }

    public void Add(ExampleValue value, CodeMap map)
    {
        Origin ??= (map, value.Start, value.Length);
        switch (value.Kind)
        {
            case ExampleKind.Null:
                HasNull = true;
                break;
            case ExampleKind.Boolean:
                HasBoolean = true;
                break;
            case ExampleKind.Number:
                AddNumber(value.Text);
                TimeForms |= TimeForm.OfNumber(value.Text);
                break;
            case ExampleKind.Text:
                HasText = true;
                FirstText ??= value.Text;
                TimeForms |= TimeForm.OfText(value.Text);
                break;
            case ExampleKind.Array:
                HasArray = true;
                foreach (var item in value.Items)
                {
                    (Item ??= new Shape()).Add(item, map);
                }

                break;
            default:
                HasObject = true;
                _merged = null;
                ObjectCount++;
                foreach (var member in value.Members)
                {
                    var known = MemberOf(member.Name, map, member.Start, member.Length);
                    known.Count++;
                    known.Shape.Add(member.Value, map);
                }

                break;
        }
    }

    /// <summary>Takes in what another place shows, where both are the same structure.</summary>
    public void Add(Shape other)
    {
        if (ReferenceEquals(this, other))
        {
            return;
        }

        _merged = null;
        Origin ??= other.Origin;
        FirstText ??= other.FirstText;
        TimeForms |= other.TimeForms;
        HasNull |= other.HasNull;
        HasBoolean |= other.HasBoolean;
        HasInteger |= other.HasInteger;
        HasFraction |= other.HasFraction;
        HasWideNumber |= other.HasWideNumber;
        HasHugeNumber |= other.HasHugeNumber;
        HasText |= other.HasText;
        HasArray |= other.HasArray;
        HasObject |= other.HasObject;
        ObjectCount += other.ObjectCount;
        if (other.Item is { } item)
        {
            (Item ??= new Shape()).Add(item);
        }

        foreach (var member in other._members.ToArray())
        {
            var known = MemberOf(member.Name, member.Map, member.Start, member.Length);
            known.Count += member.Count;
            known.Shape.Add(member.Shape);
        }
    }

    /// <summary>
    /// Takes in an object that lies within this one and has its structure: all but the member <paramref name="link"/>
    /// that leads from the one to the other, at any depth.
    /// </summary>
    public void AddWithin(Shape inner, string link)
    {
        for (var next = inner; next is not null; next = next.Find(link)?.Shape.Innermost())
        {
            ObjectCount += next.ObjectCount;
            foreach (var member in next._members.ToArray())
            {
                var known = MemberOf(member.Name, member.Map, member.Start, member.Length);
                known.Count += member.Count;
                if (member.Name != link)
                {
                    known.Shape.Add(member.Shape);
                }
            }
        }
    }

    /// <summary>All members' values taken together, for an object whose keys are data.</summary>
    public Shape MergeMembers()
    {
        if (_merged is null)
        {
            _merged = new Shape();
            foreach (var member in _members)
            {
                _merged.Add(member.Shape);
            }
        }

        return _merged;
    }

    private Shape? Innermost()
    {
        var shape = this;
        while (shape is { HasArray: true })
        {
            shape = shape.Item;
        }

        return shape is { HasObject: true } ? shape : null;
    }

    private ShapeMember MemberOf(string name, CodeMap map, int start, int length)
    {
        if (Find(name) is { } known)
        {
            return known;
        }

        var member = new ShapeMember(name, map, start, length);
        if (_members.Count == 0)
        {
            _members = [];
        }

        _members.Add(member);
        if (_index is not null)
        {
            _index.Add(name, member);
        }
        else if (_members.Count > IndexedCount)
        {
            _index = _members.ToDictionary(static item => item.Name, StringComparer.Ordinal);
        }

        return member;
    }

    private void AddNumber(string text)
    {
        switch (NumberFit.Of(text))
        {
            case NumberFit.Int64:
                HasInteger = true;
                break;
            case NumberFit.Double:
                HasFraction = true;
                break;
            case NumberFit.Decimal:
                HasFraction = true;
                HasWideNumber = true;
                break;
            default:
                HasFraction = true;
                HasHugeNumber = true;
                break;
        }
    }
}
