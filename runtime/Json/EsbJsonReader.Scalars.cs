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
    /// <summary>Reads a member as true or false, if it comes next; 0, 1 and their texts count as such.</summary>
    /// <param name="state">The object.</param>
    /// <param name="index">The member's index.</param>
    /// <param name="value">Becomes the value; false where it cannot be read as such.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Boolean(ref EsbObject state, int index, ref bool value)
    {
        if (TryMember(ref state, index) && !TryBoolean(out value))
        {
            Keep(ref state);
        }
    }

    /// <inheritdoc cref="Boolean"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void BooleanOrNull(ref EsbObject state, int index, ref bool? value)
    {
        if (TryMember(ref state, index))
        {
            value = null;
            if (TryNull())
            {
                return;
            }

            if (TryBoolean(out var some))
            {
                value = some;
            }
            else
            {
                Keep(ref state);
            }
        }
    }

    /// <summary>Reads a member as an integer, if it comes next; a text that holds one counts as such.</summary>
    /// <param name="state">The object.</param>
    /// <param name="index">The member's index.</param>
    /// <param name="value">Becomes the value; 0 where it cannot be read as such.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Int64(ref EsbObject state, int index, ref long value)
    {
        if (TryMember(ref state, index) && !TryInt64(out value))
        {
            Keep(ref state);
        }
    }

    /// <inheritdoc cref="Int64"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Int64OrNull(ref EsbObject state, int index, ref long? value)
    {
        if (TryMember(ref state, index))
        {
            value = null;
            if (TryNull())
            {
                return;
            }

            if (TryInt64(out var some))
            {
                value = some;
            }
            else
            {
                Keep(ref state);
            }
        }
    }

    /// <summary>Reads a member as a number, if it comes next; a text that holds one counts as such.</summary>
    /// <param name="state">The object.</param>
    /// <param name="index">The member's index.</param>
    /// <param name="value">Becomes the value; 0 where it cannot be read as such.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Double(ref EsbObject state, int index, ref double value)
    {
        if (TryMember(ref state, index) && !TryDouble(out value))
        {
            Keep(ref state);
        }
    }

    /// <inheritdoc cref="Double"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void DoubleOrNull(ref EsbObject state, int index, ref double? value)
    {
        if (TryMember(ref state, index))
        {
            value = null;
            if (TryNull())
            {
                return;
            }

            if (TryDouble(out var some))
            {
                value = some;
            }
            else
            {
                Keep(ref state);
            }
        }
    }

    /// <summary>Reads a member as a number whose digits a double would change, if it comes next.</summary>
    /// <param name="state">The object.</param>
    /// <param name="index">The member's index.</param>
    /// <param name="value">Becomes the value; 0 where it cannot be read as such.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Decimal(ref EsbObject state, int index, ref decimal value)
    {
        if (TryMember(ref state, index) && !TryDecimal(out value))
        {
            Keep(ref state);
        }
    }

    /// <inheritdoc cref="Decimal"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void DecimalOrNull(ref EsbObject state, int index, ref decimal? value)
    {
        if (TryMember(ref state, index))
        {
            value = null;
            if (TryNull())
            {
                return;
            }

            if (TryDecimal(out var some))
            {
                value = some;
            }
            else
            {
                Keep(ref state);
            }
        }
    }

    /// <summary>Reads a member as text, if it comes next; a number, true or false gives its own letters.</summary>
    /// <param name="state">The object.</param>
    /// <param name="index">The member's index.</param>
    /// <param name="value">
    /// Becomes the value; empty where it cannot be read as such. Half of a surrogate pair reads as U+FFFD, and the text is kept too.
    /// </param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Text(ref EsbObject state, int index, ref string value)
    {
        if (TryMember(ref state, index) && !TryText(out value))
        {
            KeepText(ref state);
        }
    }

    /// <inheritdoc cref="Text"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void TextOrNull(ref EsbObject state, int index, ref string? value)
    {
        if (TryMember(ref state, index))
        {
            value = null;
            if (TryNull())
            {
                return;
            }

            if (TryText(out var some))
            {
                value = some;
            }
            else
            {
                value = TokenType == JsonTokenType.String ? some : null;
                KeepText(ref state);
            }
        }
    }

    /// <summary>Reads a member as JSON of any shape, if it comes next.</summary>
    /// <param name="state">The object.</param>
    /// <param name="index">The member's index.</param>
    /// <param name="value">Becomes the value; null where JSON has null.</param>
    public void Element(ref EsbObject state, int index, ref JsonElement? value)
    {
        if (TryMember(ref state, index))
        {
            value = TryNull() ? null : ParseElement();
        }
    }

    /// <summary>Reads a member as JSON of any shape that can be changed, if it comes next.</summary>
    /// <param name="state">The object.</param>
    /// <param name="index">The member's index.</param>
    /// <param name="value">Becomes the value.</param>
    public void Node(ref EsbObject state, int index, ref JsonNode? value)
    {
        if (TryMember(ref state, index))
        {
            value = ParseNode();
        }
    }
}
