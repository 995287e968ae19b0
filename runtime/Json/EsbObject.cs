using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
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

    /// <summary>What is <see cref="Next"/> behind the last member.</summary>
    internal const int End = -1;

    private Dictionary<string, JsonElement>? _additional;
    private ulong _seen;
    private ulong[]? _seenBeyond;

    internal EsbObject(EsbMembers members, bool isOpen, bool isCareful)
    {
        Members = members;
        Index = -1;
        Next = isOpen ? members.First : End;
        Place = MemberPlace.Start;
        IsCareful = isCareful;
    }

    /// <summary>What the document does not name, and what its members cannot hold; null where there was nothing of both.</summary>
    public readonly IReadOnlyDictionary<string, JsonElement>? AdditionalProperties => _additional ?? (Index < 0 ? OfEmptyObject : null);

    internal EsbMembers Members { get; }

    /// <summary>The member that was reached last; -1 where none was.</summary>
    internal int Index { get; private set; }

    /// <summary>The member that comes next, or probably does; the members' count where none is expected, <see cref="End"/> where there is none.</summary>
    internal int Next { get; set; }

    internal MemberPlace Place { get; set; }

    /// <summary>Whether members cannot be passed the short way: there is no cursor, or a request's nulls are to be kept.</summary>
    internal bool IsCareful { get; }

    internal readonly bool HasAllRequired => Members.HasAllRequired(_seen);

    /// <summary>Goes to a member that is one of the first 64 and comes for the first time.</summary>
    /// <returns>False where it is another.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryAdvance(int index, int follower)
    {
        var bit = 1UL << index;
        if (index >= 64 || (_seen & bit) != 0)
        {
            return false;
        }

        _seen |= bit;
        Advance(index, follower);
        return true;
    }

    /// <summary>Goes to a member.</summary>
    internal void Advance(int index, int follower)
    {
        Index = index;
        Next = follower;
        Place = MemberPlace.Behind;
    }

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
