using System.Runtime.CompilerServices;
#if !NETSTANDARD2_0
using System.Runtime.Intrinsics;
#endif

namespace EsbGen.Json;

/// <summary>A member's name as it is written: the comma in front, the name in quotes, the colon.</summary>
internal readonly struct MemberName
{
#if !NETSTANDARD2_0
    // Copied in one step, however long the name is: most are no longer.
    private readonly Vector256<byte> _start;
#endif
    private readonly byte[] _bytes;

    public MemberName(string name)
    {
        using var writer = EsbJsonWriter.Rent();
        writer.WriteComma();
        writer.WriteName(name);
        _bytes = writer.Written.ToArray();
        Length = _bytes.Length;
#if !NETSTANDARD2_0
        Span<byte> start = stackalloc byte[Vector256<byte>.Count];
        start.Clear();
        writer.Written.Slice(0, Math.Min(Length, start.Length)).CopyTo(start);
        _start = Vector256.Create<byte>(start);
#endif
    }

    /// <summary>How many bytes behind it may be overwritten.</summary>
    public static int Room => 32;

    public int Length { get; }

    /// <param name="to">Where to, with <see cref="Room"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyTo(ref byte to)
    {
#if !NETSTANDARD2_0
        if (Length <= Vector256<byte>.Count)
        {
            _start.StoreUnsafe(ref to);
            return;
        }

#endif
        Unsafe.CopyBlockUnaligned(ref to, ref _bytes[0], (uint)Length);
    }
}
