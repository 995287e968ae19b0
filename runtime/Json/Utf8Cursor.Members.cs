#if !NETSTANDARD2_0
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EsbGen.Json;

/// <content>
/// From a member to the next in few steps, where both come in common form: without blanks, indented, or as Python writes them. It is asked
/// once whether there is room for all that may be looked at.
/// </content>
internal ref partial struct Utf8Cursor
{
    // A separator, a blank, the name, a blank, the value's first byte.
    private const int MemberRoom = 2 + EsbMember.StartLength + 2;

    /// <summary>Steps to the value of the member that is expected next; false where something else comes, or blanks stand where they seldom do.</summary>
    /// <param name="separator">What stands in front of the member.</param>
    /// <param name="expected">The member.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMember(byte separator, in EsbMember expected) =>
        TryNameStart(separator, out var at) && expected.Starts(ref ByteAt(at)) && TryValueStart(at + expected.Length);

    /// <summary>Steps to the value of the member that comes next, where that is one of the first of the record.</summary>
    /// <param name="separator">What stands in front of the member.</param>
    /// <param name="members">The record's members.</param>
    /// <param name="index">The member's index.</param>
    public bool TryMember(byte separator, EsbMembers members, out int index)
    {
        index = -1;
        if (!TryNameStart(separator, out var at))
        {
            return false;
        }

        // A name that does not end so soon is found to be no member's by its start.
        var quotes = Vector256.Equals(Vector256.LoadUnsafe(ref ByteAt(at)), Vector256.Create((byte)'"')).ExtractMostSignificantBits();
        var length = BitOperations.TrailingZeroCount(quotes & ~1u) - 1;
        index = members.Find(ref ByteAt(at), _json.Slice(at + 1, length));
        return index >= 0 && TryValueStart(at + members[index].Length);
    }

    /// <summary>Goes from a member's separator to its name, if there is room for all that may be looked at.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryNameStart(byte separator, out int at)
    {
        at = _at;
        if (at > _json.Length - MemberRoom || ByteAt(at) != separator)
        {
            return false;
        }

        at++;
        if (ByteAt(at) <= ' ')
        {
            if (ByteAt(at) != ' ' || ByteAt(at + 1) <= ' ')
            {
                at = Utf8Blanks.End(_json, at);
                return at <= _json.Length - MemberRoom;
            }

            at++;
        }

        return true;
    }

    /// <summary>Steps to the value behind a name's colon, unless more than a blank comes before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryValueStart(int at)
    {
        if (ByteAt(at) <= ' ')
        {
            if (ByteAt(at) != ' ' || ByteAt(at + 1) <= ' ')
            {
                return false;
            }

            at++;
        }

        _at = at;
        return true;
    }

    private readonly ref byte ByteAt(int at) => ref Unsafe.Add(ref MemoryMarshal.GetReference(_json), at);
}
#endif
