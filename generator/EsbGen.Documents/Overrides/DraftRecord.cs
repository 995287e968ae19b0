using EsbGen.Documents.Model;

namespace EsbGen.Documents.Overrides;

/// <summary>A record while overrides change it.</summary>
internal sealed class DraftRecord(RecordModel model, bool isEnvelope = false)
{
    // Overrides may speak of each member. Where members were dropped, one stands before its place here, by as many at most.
    private Dictionary<string, int>? _indexes;
    private int _drops;

    public string TypeName => model.TypeName;

    public Direction Direction => model.Direction;

    /// <summary>Whether it is the answer's envelope; its first member may be <c>data</c>.</summary>
    public bool IsEnvelope => isEnvelope;

    public List<MemberModel> Members { get; } = [.. model.Members];

    /// <summary>The names that overrides give to members, by the members' names on the wire.</summary>
    public Dictionary<string, Setting> ChosenNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the member of a name on the wire stands; -1 where there is none.</summary>
    public int IndexOf(string jsonName)
    {
        if (_indexes is null)
        {
            _drops = 0;
            _indexes = new(StringComparer.Ordinal);
            for (var at = Members.Count - 1; at >= 0; at--)
            {
                _indexes[Members[at].JsonName] = at;
            }
        }

        if (!_indexes.TryGetValue(jsonName, out var known))
        {
            return -1;
        }

        var index = Math.Min(known, Members.Count - 1);
        while (index >= Math.Max(0, known - _drops) && Members[index].JsonName != jsonName)
        {
            index--;
        }

        return index >= Math.Max(0, known - _drops) ? index : -1;
    }

    /// <summary>Takes a member in.</summary>
    public void Insert(int index, MemberModel member)
    {
        Members.Insert(index, member);
        if (index + 1 == Members.Count && _indexes is not null)
        {
            _indexes[member.JsonName] = index + _drops;
        }
        else
        {
            _indexes = null;
        }
    }

    /// <summary>Takes a member out, with the name that an override gives it.</summary>
    public void RemoveAt(int index)
    {
        var jsonName = Members[index].JsonName;
        ChosenNames.Remove(jsonName);
        Members.RemoveAt(index);
        _indexes?.Remove(jsonName);
        _drops++;
    }

    public RecordModel ToModel() => model with { Members = new(Members) };
}
