using System.Buffers.Binary;
using EsbGen.Json;
using EsbGen.Limits;

namespace EsbGen.Calls;

/// <summary>
/// Notices that a server gives the same pages over and over. A page that resembles an earlier one is no proof, since rows may be alike; a
/// whole round of pages that are equal, one after the other, to the round before is.
/// </summary>
internal sealed class PageCycle
{
    // Of a page only its hash is kept, in a ring; and for each distance, how many pages in a row were equal to the one that far before.
    private ulong[] _hashes = new ulong[4];
    private int[] _alike = new int[5];

    /// <summary>How many pages came.</summary>
    public long Count { get; private set; }

    /// <summary>Takes the next page.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="page">The page.</param>
    /// <param name="json">Writes an item.</param>
    /// <returns>Whether the pages now repeat.</returns>
    public bool Repeats<T>(IReadOnlyList<T> page, EsbJson<T> json)
    {
        if (Count == _hashes.Length && Count < RuntimeLimits.RememberedPages)
        {
            Array.Resize(ref _hashes, 2 * _hashes.Length);
            Array.Resize(ref _alike, _hashes.Length + 1);
        }

        var hash = HashOf(page, json);
        var repeats = false;
        for (var distance = 1; distance <= Math.Min(Count, _hashes.Length); distance++)
        {
            _alike[distance] = _hashes[(Count - distance) % _hashes.Length] == hash ? _alike[distance] + 1 : 0;
            repeats |= _alike[distance] >= distance;
        }

        _hashes[Count++ % _hashes.Length] = hash;
        return repeats;
    }

    private static ulong HashOf<T>(IReadOnlyList<T> page, EsbJson<T> json)
    {
        using var writer = EsbJsonWriter.Rent();
        var hash = (ulong)page.Count;
        foreach (var item in page)
        {
            writer.Truncate(0);
            json.WriteJson(writer, item);
            hash = Add(hash, writer.Written);
        }

        return hash;
    }

    private static ulong Add(ulong hash, ReadOnlySpan<byte> bytes)
    {
        hash = Mix(hash ^ (ulong)bytes.Length);
        while (bytes.Length >= sizeof(ulong))
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes.Slice(sizeof(ulong));
        }

        foreach (var rest in bytes)
        {
            hash = Mix(hash ^ rest);
        }

        return hash;
    }

    private static ulong Mix(ulong hash)
    {
        hash *= 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 32);
    }
}
