#if !NETSTANDARD2_0
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EsbGen.Json;

/// <summary>
/// Finds which of a record's first members JSON has at a position: by a hash of the name that no two of them share, so that there is one to
/// compare with.
/// </summary>
internal sealed class MemberTable
{
    // Each doubles the table.
    private const int Growths = 4;
    private const int TriesEach = 16;

    // What is tried is odd, and without a pattern in its bits: the golden ratio's.
    private const ulong FirstFactor = 0x9E37_79B9_7F4A_7C15;
    private const ulong Step = FirstFactor - 1;

    private readonly EsbMember[] _members;

    // Indexes of members; where there is none, that of the one that never comes.
    private ushort[] _slots = [];
    private ulong _factor = FirstFactor;
    private int _shift;

    /// <param name="members">The members; behind all of them the one that never comes.</param>
    public MemberTable(EsbMember[] members)
    {
        _members = members;
        _shift = BitOperations.LeadingZeroCount((ulong)members.Length * 4);
        for (var growth = 1; !TryFill(isLast: growth == Growths); growth++)
        {
            _shift--;
        }
    }

    /// <summary>Finds the member that JSON starts with.</summary>
    /// <param name="json">JSON of two bytes more than <see cref="EsbMember.StartLength"/>, or longer, at the name's quote.</param>
    /// <param name="index">The member's index.</param>
    /// <param name="length">The length of its name in quotes with its colon, which is known before the member is.</param>
    /// <returns>False where there is none, or it takes more than the start to see.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(ref byte json, out int index, out int length)
    {
        var end = EndOf(ref json);
        length = end + 2;
        index = _slots[SlotOf(ref json, end)];
        return _members[index].Starts(ref json);
    }

    /// <returns>False where two members would have one slot, unless that is allowed; the second then is not found here.</returns>
    private bool TryFill(bool isLast)
    {
        _slots = new ushort[1 << (64 - _shift)];
        for (var attempt = 0; attempt < TriesEach; attempt++)
        {
            if (TryFillAny(isLast && attempt == TriesEach - 1))
            {
                return true;
            }

            _factor += Step;
        }

        return false;
    }

    private bool TryFillAny(bool mayCollide)
    {
        Span<byte> json = stackalloc byte[2 * EsbMember.StartLength];
        var none = (ushort)(_members.Length - 1);
        _slots.AsSpan().Fill(none);
        for (var index = 0; index < none; index++)
        {
            var fragment = _members[index].Fragment;
            if (fragment.Length > EsbMember.StartLength || index >= EsbObject.FirstMembers)
            {
                continue;
            }

            json.Clear();
            fragment.CopyTo(json);
            var end = EndOf(ref MemoryMarshal.GetReference(json));
            if (end != fragment.Length - 2)
            {
                // Without letters, or with a quote among them.
                continue;
            }

            ref var slot = ref _slots[SlotOf(ref MemoryMarshal.GetReference(json), end)];
            if (slot == none)
            {
                slot = (ushort)index;
            }
            else if (!mayCollide)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Where the closing quote of a name of one letter or more stands. A name that does not end so soon is found to be no member's by its
    /// start.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EndOf(ref byte json) =>
        BitOperations.TrailingZeroCount(
            Vector256.Equals(Vector256.LoadUnsafe(ref json), Vector256.Create((byte)'"')).ExtractMostSignificantBits() & ~3u);

    /// <summary>The slot of a name: by its first letters, those in its middle, and its last. Each step more would be waited for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(ref byte json, int end)
    {
        ulong first = Unsafe.ReadUnaligned<uint>(ref json);
        ulong middle = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref json, (nuint)(uint)(end - 1) / 2));
        ulong last = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref json, (nuint)(uint)(end - 2)));
        return (int)(((first ^ (middle << 16) ^ (last << 32)) * _factor) >> _shift);
    }
}
#endif
