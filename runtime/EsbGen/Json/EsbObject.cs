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
    /// nulls that stand for members a response leaves out.
    /// </summary>
    internal static readonly IReadOnlyDictionary<string, JsonElement> OfEmptyObject =
        new System.Collections.ObjectModel.ReadOnlyDictionary<string, JsonElement>(new Dictionary<string, JsonElement>());

    /// <summary>How many members, the first ones, are seen by a bit each.</summary>
    internal const int FirstMembers = 64;

    private KeptMembers? _additional;
    private ulong _seen;
    private ulong[]? _seenBeyond;

    /// <param name="members">The record's members.</param>
    /// <param name="isOpen">Whether there is an object at all.</param>
    /// <param name="isCareful">Whether no member may be passed the short way: there is no cursor, or a request's nulls are to be
    /// kept.</param>
    internal EsbObject(EsbMembers members, bool isOpen, bool isCareful)
    {
        Members = members;
        Index = -1;
        IsCareful = isCareful;
        Expected = isCareful ? members.Count : members.First;
        Separator = isOpen ? (byte)'{' : (byte)0;
    }

    /// <summary>What the document does not name, and what its members cannot hold; null where there was nothing of both.</summary>
    public readonly IReadOnlyDictionary<string, JsonElement>? AdditionalProperties => _additional ?? (Index < 0 ? OfEmptyObject : null);

    internal EsbMembers Members { get; }

    /// <summary>The member that was reached last; -1 where none was.</summary>
    internal int Index { get; private set; }

    /// <summary>The member that probably comes next; the members' count where none is expected.</summary>
    internal int Expected { get; private set; }

    /// <summary>What stands in front of the next member: the object's brace, or a comma; 0 where there is no object.</summary>
    internal byte Separator { get; set; }

    /// <summary>Whether no member may be passed the short way.</summary>
    internal bool IsCareful { get; }

    internal readonly bool HasAllRequired => Members.HasAllRequired(_seen);

    /// <summary>Whether the member that is expected did not come yet, as far as one of the first.</summary>
    internal readonly bool IsExpectedNew => (_seen & (1UL << Expected)) == 0;

    /// <summary>Goes to a member.</summary>
    /// <param name="index">The member.</param>
    /// <returns>Whether it came before.</returns>
    internal bool Advance(int index)
    {
        var hasSeen = HasSeen(index);
        if (index < FirstMembers)
        {
            _seen |= 1UL << index;
        }
        else
        {
            _seenBeyond ??= new ulong[(Members.Count / 64) + 1];
            _seenBeyond[index / 64] |= 1UL << (index % 64);
        }

        Index = index;
        Separator = (byte)',';
        Expected = IsCareful ? Members.Count : Members[index].Follower;
        return hasSeen;
    }

    /// <summary>Goes to a member that is one of the first, unless it came before, and learns that it came behind the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryAdvanceToOther(int index)
    {
        var bit = 1UL << index;
        if ((_seen & bit) != 0)
        {
            return false;
        }

        _seen |= bit;
        Expected = Members.Learn(Index, index);
        Index = index;
        Separator = (byte)',';
        return true;
    }

    /// <summary>Goes to the member that is expected, which is new and one of the first.</summary>
    /// <param name="follower">The one behind it.</param>
    /// <returns>The member.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int AdvanceToExpected(int follower)
    {
        var index = Expected;
        _seen |= 1UL << index;
        Index = index;
        Expected = follower;
        Separator = (byte)',';
        return index;
    }

    internal readonly bool HasSeen(int index) =>
        index < FirstMembers
            ? (_seen & (1UL << index)) != 0
            : _seenBeyond is not null && (_seenBeyond[index / 64] & (1UL << (index % 64))) != 0;

    internal readonly void Forget(string name) => _additional?.Remove(name);

    internal void Keep(string name, JsonElement value) => (_additional ??= new()).Add(name, value);

    /// <param name="start">The start of a member, as JSON.</param>
    /// <param name="end">The rest of it.</param>
    internal void Keep(ReadOnlySpan<byte> start, ReadOnlySpan<byte> end) => (_additional ??= new()).Add(start, end);
}
