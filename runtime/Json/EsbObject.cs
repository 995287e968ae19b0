using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace EsbGen.Json;

/// <summary>How far an object has been read. Generated code passes it back to <see cref="EsbJsonReader"/> with each call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Performance", "CA1815", Justification = "A cursor; nobody compares two of them.")]
public struct EsbObject
{
    /// <summary>
    /// The additional properties of a record read from an object without any member. It is written back without the
    /// nulls that stand for members an answer leaves out.
    /// </summary>
    internal static readonly IReadOnlyDictionary<string, JsonElement> OfEmptyObject =
        new System.Collections.ObjectModel.ReadOnlyDictionary<string, JsonElement>(new Dictionary<string, JsonElement>());

    private Dictionary<string, JsonElement>? _additional;
    private ulong _seen;
    private ulong[]? _seenBeyond;

    internal EsbObject(EsbMembers members, bool isOpen)
    {
        Members = members;
        IsOpen = isOpen;
        Index = -1;
    }

    /// <summary>The member whose value comes next, by its index in the record's members.</summary>
    public int Index { get; internal set; }

    /// <summary>What the document does not name, and what its members cannot hold; null where there was nothing of both.</summary>
    public readonly IReadOnlyDictionary<string, JsonElement>? AdditionalProperties => _additional ?? (Index < 0 ? OfEmptyObject : null);

    internal EsbMembers Members { get; }

    internal bool IsOpen { get; set; }

    /// <returns>Whether the member came before.</returns>
    internal bool See(int index)
    {
        var hasSeen = HasSeen(index);
        if (index < 64)
        {
            _seen |= 1UL << index;
        }
        else
        {
            _seenBeyond ??= new ulong[(Members.Count / 64) + 1];
            _seenBeyond[index / 64] |= 1UL << (index % 64);
        }

        return hasSeen;
    }

    internal readonly bool HasSeen(int index) =>
        index < 64 ? (_seen & (1UL << index)) != 0 : _seenBeyond is not null && (_seenBeyond[index / 64] & (1UL << (index % 64))) != 0;

    internal readonly void Forget(string name) => _additional?.Remove(name);

    internal void Keep(string name, JsonElement value) => (_additional ??= new(StringComparer.Ordinal))[name] = value;
}
