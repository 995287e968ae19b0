using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EsbGen.Json;

/// <content>
/// Members that are single values, and JSON of any shape. None of it is inlined: generated code has a call for each of
/// its members, which would only grow.
/// </content>
public ref partial struct EsbJsonReader
{
    /// <summary>Reads a member as true or false; 0, 1 and their texts count as such.</summary>
    /// <param name="state">The object, at the member.</param>
    /// <returns>The value; false or null where it cannot be read as such.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool ReadBoolean(ref EsbObject state)
    {
        if (!TryReadBoolean(out var value))
        {
            Keep(ref state);
        }

        return value;
    }

    /// <inheritdoc cref="Boolean"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool? ReadBooleanOrNull(ref EsbObject state)
    {
        if (TryReadNull())
        {
            return null;
        }

        if (TryReadBoolean(out var value))
        {
            return value;
        }

        Keep(ref state);
        return null;
    }

    /// <summary>Reads a member as an integer; a text that holds one counts as such.</summary>
    /// <param name="state">The object, at the member.</param>
    /// <returns>The value; 0 or null where it cannot be read as such.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public long ReadInt64(ref EsbObject state)
    {
        if (_cursor.TryDigit(out var digit))
        {
            return digit;
        }

        return ReadOtherInt64(ref state);
    }

    /// <inheritdoc cref="Int64"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public long? ReadInt64OrNull(ref EsbObject state)
    {
        if (TryReadNull())
        {
            return null;
        }

        if (TryReadInt64(out var value))
        {
            return value;
        }

        Keep(ref state);
        return null;
    }

    /// <summary>Reads a member as a number; a text that holds one counts as such.</summary>
    /// <param name="state">The object, at the member.</param>
    /// <returns>The value; 0 or null where it cannot be read as such.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public double ReadDouble(ref EsbObject state)
    {
        if (!TryReadDouble(out var value))
        {
            Keep(ref state);
        }

        return value;
    }

    /// <inheritdoc cref="Double"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public double? ReadDoubleOrNull(ref EsbObject state)
    {
        if (TryReadNull())
        {
            return null;
        }

        if (TryReadDouble(out var value))
        {
            return value;
        }

        Keep(ref state);
        return null;
    }

    /// <summary>Reads a member as a number whose digits a double would change.</summary>
    /// <param name="state">The object, at the member.</param>
    /// <returns>The value; 0 or null where it cannot be read as such.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public decimal ReadDecimal(ref EsbObject state)
    {
        if (!TryReadDecimal(out var value))
        {
            Keep(ref state);
        }

        return value;
    }

    /// <inheritdoc cref="Decimal"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public decimal? ReadDecimalOrNull(ref EsbObject state)
    {
        if (TryReadNull())
        {
            return null;
        }

        if (TryReadDecimal(out var value))
        {
            return value;
        }

        Keep(ref state);
        return null;
    }

    /// <summary>Reads a member as text; a number, true or false gives its own letters.</summary>
    /// <param name="state">The object, at the member.</param>
    /// <returns>The value; empty or null where it cannot be read as such. Half of a surrogate pair reads as U+FFFD, and the text is kept
    /// too.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string ReadText(ref EsbObject state)
    {
        if (_cursor.TryAscii(out var text))
        {
            return Utf8Text.OfAscii(text);
        }

        return ReadOtherText(ref state);
    }

    /// <inheritdoc cref="ReadText"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? ReadTextOrNull(ref EsbObject state)
    {
        if (_cursor.TryAscii(out var text))
        {
            return Utf8Text.OfAscii(text);
        }

        return ReadOtherTextOrNull(ref state);
    }

    /// <summary>Reads a member as JSON of any shape.</summary>
    /// <param name="state">The object, at the member.</param>
    /// <returns>The value; null where JSON has null.</returns>
    public JsonElement? ReadElement(ref EsbObject state) => TryReadNull() ? null : ParseElement();

    /// <summary>Reads a member as JSON of any shape that can be changed.</summary>
    /// <param name="state">The object, at the member.</param>
    /// <returns>The value.</returns>
    public JsonNode? ReadNode(ref EsbObject state) => ParseNode();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private long ReadOtherInt64(ref EsbObject state)
    {
        if (!TryReadInt64(out var value))
        {
            Keep(ref state);
        }

        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string ReadOtherText(ref EsbObject state)
    {
        if (!TryReadText(out var value))
        {
            KeepText(ref state);
        }

        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string? ReadOtherTextOrNull(ref EsbObject state)
    {
        if (TryReadNull())
        {
            return null;
        }

        if (TryReadText(out var value))
        {
            return value;
        }

        var isText = IsText;
        KeepText(ref state);
        return isText ? value : null;
    }
}
