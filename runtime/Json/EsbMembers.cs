using System.ComponentModel;
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
    private readonly byte[][] _fragments;
    private readonly bool[] _optional;

    // Open addressing over a power of two; an entry is an index plus one.
    private readonly int[] _table;

    private EsbMembers(string[] names, int[] optional, bool isRequest)
    {
        _names = names;
        IsRequest = isRequest;
        _encoded = new byte[names.Length][];
        _fragments = new byte[names.Length][];
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
            _fragments[index] = FragmentOf(names[index]);
            var slot = Hash(_encoded[index]) & (size - 1);
            while (_table[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _table[slot] = index + 1;
        }

        foreach (var index in optional)
        {
            _optional[index] = true;
        }
    }

    /// <summary>Whether the record is sent: a null member is then left off the wire.</summary>
    internal bool IsRequest { get; }

    internal int Count => _names.Length;

    /// <summary>Makes the members of a record that is sent.</summary>
    /// <param name="names">Names on the wire; each once.</param>
    /// <param name="optional">Indexes of those that may be missing.</param>
    /// <returns>The members.</returns>
    public static EsbMembers ForRequest(string[] names, int[] optional) => Make(names, optional, isRequest: true);

    /// <summary>Makes the members of a record that is received.</summary>
    /// <param name="names">Names on the wire; each once.</param>
    /// <param name="optional">Indexes of those that may be missing.</param>
    /// <returns>The members.</returns>
    public static EsbMembers ForAnswer(string[] names, int[] optional) => Make(names, optional, isRequest: false);

    internal string NameOf(int index) => _names[index];

    /// <summary>The name in quotes with its colon, as bytes to copy.</summary>
    internal ReadOnlySpan<byte> FragmentAt(int index) => _fragments[index];

    internal bool IsOptional(int index) => _optional[index];

    internal int IndexOf(string name) => Array.IndexOf(_names, name);

    /// <summary>The index of a name; -1 where there is none.</summary>
    /// <param name="name">The name in UTF-8, without escapes.</param>
    /// <param name="expected">The index it has if members come in the document's order, as most do.</param>
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
        new(names ?? throw new ArgumentNullException(nameof(names)), optional ?? throw new ArgumentNullException(nameof(optional)), isRequest);

    private static byte[] FragmentOf(string name)
    {
        using var writer = EsbJsonWriter.Rent();
        writer.WriteText(name);
        writer.WriteRaw(":"u8);
        return writer.Written.ToArray();
    }

    private static int Hash(ReadOnlySpan<byte> name) =>
        name.Length == 0 ? 0 : name.Length + (name[0] * 31) + (name[name.Length / 2] * 127) + (name[name.Length - 1] * 8191);
}
