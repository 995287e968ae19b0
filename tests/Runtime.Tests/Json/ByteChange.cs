using CsCheck;

namespace EsbGen.Runtime.Tests.Json;

/// <summary>A byte of a text changed, put in or taken out, or the text cut off there.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="At">Where, beyond the end again from the start.</param>
/// <param name="Value">The byte.</param>
internal readonly record struct ByteChange(int Kind, int At, byte Value)
{
    public static Gen<ByteChange> All { get; } = Gen.Select(
        Gen.Int[0, 10],
        Gen.Int[0, 1_000_000],
        Gen.OneOf(Gen.Byte, Pick.Of("{}[]\",:0123456789.eE+-\\u \n\u0001"u8.ToArray())),
        static (kind, at, value) => new ByteChange(kind, at, value));

    public static byte[] Apply(byte[] json, IEnumerable<ByteChange> changes)
    {
        var bytes = json.ToList();
        foreach (var (kind, position, value) in changes)
        {
            var at = position % bytes.Count;
            switch (kind)
            {
                case < 4:
                    bytes[at] = value;
                    break;
                case < 7:
                    bytes.Insert(at, value);
                    break;
                case < 10 when bytes.Count > 1:
                    bytes.RemoveAt(at);
                    break;
                case 10 when at > 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }
}
