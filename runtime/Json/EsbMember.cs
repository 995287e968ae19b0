using System.Runtime.CompilerServices;
#if !NETSTANDARD2_0
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace EsbGen.Json;

/// <summary>A member of a record: its name in quotes with its colon, as bytes to copy and to compare, and what comes behind it.</summary>
internal struct EsbMember
{
    private readonly byte[] _fragment;
#if !NETSTANDARD2_0
    // The first 32 bytes are compared in one step, however many there are: most names have no more, and a loop's end is hard to foresee.
    private readonly Vector256<byte> _start;
    private readonly uint _startBits;
#endif

    public EsbMember(string name, int follower)
    {
        _fragment = FragmentOf(name);
        Length = _fragment.Length;
        Follower = follower;
#if !NETSTANDARD2_0
        Span<byte> start = stackalloc byte[Vector256<byte>.Count];
        start.Clear();
        _fragment.AsSpan(0, Math.Min(Length, start.Length)).CopyTo(start);
        _start = Vector256.Create<byte>(start);
        _startBits = Length < start.Length ? (1u << Length) - 1 : uint.MaxValue;
#endif
    }

    /// <summary>
    /// The member that came behind it last time; at first, that of the document. Threads may set it at once: whatever stands here is
    /// only what is tried first.
    /// </summary>
    public int Follower { get; set; }

    /// <summary>The fragment's length.</summary>
    public int Length { get; }

    /// <summary>Whether the JSON starts with the fragment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Starts(ReadOnlySpan<byte> json)
    {
#if !NETSTANDARD2_0
        if (json.Length >= Vector256<byte>.Count)
        {
            var equal = Vector256.Equals(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(json)), _start).ExtractMostSignificantBits();
            return (~equal & _startBits) == 0 && (Length <= Vector256<byte>.Count || StartsSlowly(json));
        }

#endif
        return StartsSlowly(json);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool StartsSlowly(ReadOnlySpan<byte> json) => json.StartsWith(_fragment);

    private static byte[] FragmentOf(string name)
    {
        using var writer = EsbJsonWriter.Rent();
        writer.WriteName(name);
        return writer.Written.ToArray();
    }
}
