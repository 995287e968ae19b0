using System.Text.Json;

namespace EsbGen.Json;

/// <summary>Reads whole JSON texts.</summary>
internal static class JsonText
{
    /// <summary>Reads a value and nothing behind it.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="shape">The type's code.</param>
    /// <param name="maxDepth">How deep it may be nested; 0 for the default of <see cref="Utf8JsonReader"/>.</param>
    /// <param name="takesNotes">Whether it is noted where the JSON differs from what the type was made for.</param>
    /// <returns>The value; of its members, the first that may not be missing and was; and the notes, if there are any.</returns>
    /// <exception cref="JsonException">The text is no JSON; says where.</exception>
    public static (T Value, string? MissingRequired, DriftNotes? Notes) Read<T>(
        ReadOnlySpan<byte> json,
        EsbJson<T> shape,
        int maxDepth,
        bool takesNotes)
    {
        try
        {
            var reader = new EsbJsonReader(json, maxDepth, takesNotes);
            return Read(ref reader, shape);
        }
        catch (JsonException)
        {
            return ReadAgain(json, shape, maxDepth, takesNotes);
        }
    }

    /// <summary>The same without the cursor's short way.</summary>
    internal static (T Value, string? MissingRequired, DriftNotes? Notes) ReadAgain<T>(
        ReadOnlySpan<byte> json,
        EsbJson<T> shape,
        int maxDepth,
        bool takesNotes)
    {
        var inner = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        inner.Read();
        var reader = new EsbJsonReader(inner, takesNotes);
        return Read(ref reader, shape);
    }

    private static (T Value, string? MissingRequired, DriftNotes? Notes) Read<T>(ref EsbJsonReader reader, EsbJson<T> shape)
    {
        var value = shape.ReadJson(ref reader);
        var missing = reader.MissingRequired;
        reader.ExpectEnd();
        return (value, missing, reader.Notes?.Shared(ref shape.LastNotes));
    }
}
