using System.Runtime.CompilerServices;
#if !NETSTANDARD2_0
using System.Runtime.Intrinsics;
#endif

namespace EsbGen.Json;

/// <summary>A member of a record: its name in quotes with its colon, as bytes to compare, and what comes behind it.</summary>
internal struct EsbMember
{
#if !NETSTANDARD2_0
    /// <summary>
    /// How many bytes are compared in one step, however many there are: most names have no more, and a loop's end is hard to foresee.
    /// </summary>
    public const int StartLength = 32;

    private readonly Vector256<byte> _start;
    private readonly uint _startBits;

    // What comes of comparing the first bytes, where that is enough; otherwise what cannot come of it.
    private readonly uint _equalBits;

#endif
    private readonly byte[] _fragment;

    public EsbMember(string name, int index)
    {
        _fragment = FragmentOf(name);
        Length = _fragment.Length;
        Follower = index + 1;
#if !NETSTANDARD2_0
        Span<byte> start = stackalloc byte[Vector256<byte>.Count];
        start.Clear();
        _fragment.AsSpan(0, Math.Min(Length, start.Length)).CopyTo(start);
        _start = Vector256.Create<byte>(start);
        _startBits = Length < start.Length ? (1u << Length) - 1 : uint.MaxValue;
        _equalBits = _startBits;
        if (Length > start.Length || index >= EsbObject.FirstMembers)
        {
            (_startBits, _equalBits) = (0, 1);
        }
#endif
    }

    /// <summary>
    /// The member that came behind it last time; at first, that of the document. Threads may set it at once: whatever stands here is
    /// only what is tried first.
    /// </summary>
    public int Follower { get; set; }

    /// <summary>The name in quotes with its colon.</summary>
    public readonly ReadOnlySpan<byte> Fragment => _fragment;

    /// <summary>The fragment's length.</summary>
    public int Length { get; }

#if !NETSTANDARD2_0
    /// <summary>A member that JSON never starts with.</summary>
    public static EsbMember None { get; } = new("", EsbObject.FirstMembers);

    /// <summary>
    /// Whether the JSON starts with the fragment; false too where that takes more than a step to see, or the member is none of the
    /// first.
    /// </summary>
    /// <param name="json">JSON of as many bytes as <see cref="StartLength"/> or more.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Starts(ref byte json) =>
        (Vector256.Equals(Vector256.LoadUnsafe(ref json), _start).ExtractMostSignificantBits() & _startBits) == _equalBits;
#endif

    private static byte[] FragmentOf(string name)
    {
        using var writer = EsbJsonWriter.Rent();
        writer.WriteName(name);
        return writer.Written.ToArray();
    }
}
