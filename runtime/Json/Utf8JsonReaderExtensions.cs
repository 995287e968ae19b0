using System.Text.Json;

namespace EsbGen.Json;

/// <summary>Comparisons of the token a reader stands on.</summary>
internal static class Utf8JsonReaderExtensions
{
    public static bool ValueTextEqualsAny(this in Utf8JsonReader reader, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, ReadOnlySpan<byte> third)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.ValueTextEquals(first) || reader.ValueTextEquals(second) || reader.ValueTextEquals(third);
        }

        return !reader.HasValueSequence && reader.ValueSpan.SequenceEqual(first);
    }
}
