#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EsbGen.Json;

/// <content>
/// From a member to the next in few steps, where both come in common form: without blanks, indented, or as Python writes them. It is asked
/// once whether there is room for all that may be looked at.
/// </content>
internal ref partial struct Utf8Cursor
{
    // A separator, a blank, the name, a blank, the value's first byte.
    private const int MemberRoom = 2 + EsbMember.StartLength + 2;

    /// <summary>
    /// Steps to the value of the member that is expected next; false where something else comes, or blanks stand where they seldom do.
    /// </summary>
    /// <param name="separator">What stands in front of the member.</param>
    /// <param name="expected">The member.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMember(byte separator, in EsbMember expected)
    {
        if (TryNameStart(separator, out var at) && expected.Starts(ref ByteAt(at)) && TryValueStart(at + expected.Length, out at))
        {
            _at = at;
            return true;
        }

        return false;
    }

    /// <summary>Finds the value of the member that comes next, where that is one of the first of the record.</summary>
    /// <param name="separator">What stands in front of the member.</param>
    /// <param name="members">The record's members.</param>
    /// <param name="index">The member's index.</param>
    /// <param name="at">Where its value stands.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryMember(byte separator, MemberTable members, out int index, out int at)
    {
        index = -1;
        return TryNameStart(separator, out at)
            && members.TryFind(ref ByteAt(at), out index, out var length)
            && TryValueStart(at + length, out at);
    }

    /// <summary>Steps to the value of the member that is expected next, wherever that is, and whatever blanks there are.</summary>
    /// <param name="separator">What stands in front of the member.</param>
    /// <param name="expected">The member.</param>
    public bool TryExpectedMember(byte separator, in EsbMember expected)
    {
        var at = Utf8Blanks.End(_json, _at + 1);
        if (Current != separator || at >= _json.Length || !_json.Slice(at).StartsWith(expected.Fragment))
        {
            return false;
        }

        _at = Utf8Blanks.End(_json, at + expected.Length);
        return true;
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

    /// <summary>Goes to the value behind a name's colon, unless more than a blank comes before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryValueStart(int behindColon, out int at)
    {
        at = behindColon;
        if (ByteAt(at) <= ' ')
        {
            if (ByteAt(at) != ' ' || ByteAt(at + 1) <= ' ')
            {
                return false;
            }

            at++;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref byte ByteAt(int at) => ref Unsafe.Add(ref MemoryMarshal.GetReference(_json), at);
}
#endif
