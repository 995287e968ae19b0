using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace EsbGen.Json;

/// <summary>
/// The members of a record by their names on the wire, encoded once. Generated code holds one for each record and
/// speaks of members by their index in it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EsbMembers
{
    private readonly string[] _names;
    private readonly byte[][] _encoded;
    private readonly EsbMember[] _members;
    private readonly MemberName[] _written;
    private readonly bool[] _optional;

    // A bit for each of the first 64.
    private readonly ulong _required;

    // Made where a response differs from its document, which most do not.
    private UnknownNames? _unknown;
    private DriftStep?[]? _steps;

    // Open addressing over a power of two; an entry is an index plus one.
    private readonly int[] _table;

    private EsbMembers(string[] names, int[] optional, bool isRequest)
    {
        _names = names;
        IsRequest = isRequest;
        _encoded = new byte[names.Length][];
        _written = Array.ConvertAll(names, static name => new MemberName(name));
        _members = new EsbMember[names.Length + 1];
        _optional = new bool[names.Length];
        var size = 4;
        while (size < names.Length * 2)
        {
            size *= 2;
        }

        _table = new int[size];
        for (var index = 0; index < names.Length; index++)
        {
            _encoded[index] = Encoding.UTF8.GetBytes(names[index]);
            _members[index] = new EsbMember(names[index], index);
            var slot = Hash(_encoded[index]) & (size - 1);
            while (_table[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _table[slot] = index + 1;
        }

#if !NETSTANDARD2_0
        _members[names.Length] = EsbMember.None;
        Table = new MemberTable(_members);
#endif

        foreach (var index in optional)
        {
            _optional[index] = true;
        }

        for (var index = 0; index < Math.Min(names.Length, 64); index++)
        {
            _required |= _optional[index] ? 0 : 1UL << index;
        }
    }

    /// <summary>Whether the record is sent: a null member is then left off the wire.</summary>
    internal bool IsRequest { get; }

    internal int Count => _names.Length;

#if !NETSTANDARD2_0
    /// <summary>Finds members in the JSON itself.</summary>
    internal MemberTable Table { get; }
#endif

    /// <summary>Makes the members of a record that is sent.</summary>
    /// <param name="names">Names on the wire; each once.</param>
    /// <param name="optional">Indexes of those that may be missing.</param>
    /// <returns>The members.</returns>
    public static EsbMembers ForRequest(string[] names, params int[] optional) => Make(names, optional, isRequest: true);

    /// <summary>Makes the members of a record that is received.</summary>
    /// <param name="names">Names on the wire; each once.</param>
    /// <param name="optional">Indexes of those that may be missing.</param>
    /// <returns>The members.</returns>
    public static EsbMembers ForResponse(string[] names, params int[] optional) => Make(names, optional, isRequest: false);

    /// <summary>Names that the record does not have.</summary>
    internal UnknownNames Unknown => _unknown ??= new();

    internal string NameOf(int index) => _names[index];

    /// <summary>The path that a member alone is.</summary>
    internal DriftStep StepOf(int index) => (_steps ??= new DriftStep?[_names.Length])[index] ??= new DriftStep(_names[index], null);

    internal ref readonly MemberName WrittenName(int index) => ref _written[index];

    /// <summary>A member; behind all of them there is one that never comes.</summary>
    internal ref readonly EsbMember this[int index] => ref _members[index];

    /// <summary>Whether those that may not be missing came; false also where one by one has to be looked at.</summary>
    /// <param name="seen">A bit for each of the first 64 that came.</param>
    internal bool HasAllRequired(ulong seen) => (_required & ~seen) == 0 && _names.Length <= 64;

    internal bool IsOptional(int index) => _optional[index];

    internal int IndexOf(string name) => Array.IndexOf(_names, name);

    /// <summary>The member that comes first, as <see cref="EsbMember.Follower"/>.</summary>
    internal int First { get; private set; }

    /// <summary>The member that is expected behind another; <see cref="Count"/> where none is.</summary>
    /// <param name="index">The other's index; -1 for the object's start.</param>
    internal int FollowerOf(int index) => index < 0 ? First : _members[index].Follower;

    /// <summary>Learns that a member came behind another.</summary>
    /// <returns>The one that is expected behind it.</returns>
    internal int Learn(int index, int follower)
    {
        if (index < 0)
        {
            First = follower;
        }
        else
        {
            _members[index].Follower = follower;
        }

        return _members[follower].Follower;
    }

    /// <summary>The index of a name; -1 where there is none.</summary>
    /// <param name="name">The name in UTF-8, without escapes.</param>
    /// <param name="expected">What it probably is.</param>
    /// <returns>The index.</returns>
    internal int Find(ReadOnlySpan<byte> name, int expected)
    {
        if ((uint)expected < (uint)_encoded.Length && name.SequenceEqual(_encoded[expected]))
        {
            return expected;
        }

        var slot = Hash(name) & (_table.Length - 1);
        while (_table[slot] is var entry && entry != 0)
        {
            if (name.SequenceEqual(_encoded[entry - 1]))
            {
                return entry - 1;
            }

            slot = (slot + 1) & (_table.Length - 1);
        }

        return -1;
    }

    private static EsbMembers Make(string[] names, int[] optional, bool isRequest) =>
        new(
            names ?? throw new ArgumentNullException(nameof(names)),
            optional ?? throw new ArgumentNullException(nameof(optional)),
            isRequest);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Hash(ReadOnlySpan<byte> name) =>
        name.Length == 0 ? 0 : name.Length + (name[0] * 31) + (name[name.Length / 2] * 127) + (name[name.Length - 1] * 8191);
}
