using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EsbGen.Json;

/// <content>From JSON to values: as documented, and as servers write them otherwise.</content>
public ref partial struct EsbJsonReader
{
    // What tries a value stays in front of one that it cannot read.
    internal bool TryReadNull() => _hasCursor ? _cursor.TryNull() : _reader.TokenType == JsonTokenType.Null;

    internal bool TryReadBoolean(out bool value) => (_hasCursor && _cursor.TryBoolean(out value)) || TryReadBooleanByReader(out value);

    internal bool TryReadInt64(out long value) => (_hasCursor && _cursor.TryInt64(out value)) || TryReadInt64ByReader(out value);

    internal bool TryReadDouble(out double value) => (_hasCursor && _cursor.TryDouble(out value)) || TryReadDoubleByReader(out value);

    internal bool TryReadDecimal(out decimal value)
    {
        EnterReader();
        return Leave(ToDecimal(out value));
    }

    internal bool TryReadText(out string value)
    {
        if (_cursor.TryAscii(out var text))
        {
            value = Utf8Text.OfAscii(text);
            return true;
        }

        return (_hasCursor && _cursor.TryText(out value)) || TryReadTextByReader(out value);
    }

    internal JsonElement ParseElement()
    {
        EnterReader();
        var element = JsonElement.ParseValue(ref _reader);
        LeaveReader();
        return element;
    }

    internal JsonNode? ParseNode()
    {
        EnterReader();
        var node = JsonNode.Parse(ref _reader);
        LeaveReader();
        return node;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadBooleanByReader(out bool value)
    {
        EnterReader();
        return Leave(ToBoolean(out value));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadInt64ByReader(out long value)
    {
        EnterReader();
        return Leave(ToInt64(out value));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadDoubleByReader(out double value)
    {
        EnterReader();
        return Leave(ToDouble(out value));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadTextByReader(out string value)
    {
        EnterReader();
        return Leave(ToText(out value));
    }

    private bool Leave(bool isRead)
    {
        if (isRead)
        {
            LeaveReader();
        }

        return isRead;
    }

    private readonly bool ToBoolean(out bool value)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.True:
                value = true;
                return true;
            case JsonTokenType.False:
                value = false;
                return true;
            case JsonTokenType.Number:
                var isFlag = _reader.TryGetInt64(out var number) && number is 0 or 1;
                value = isFlag && number == 1;
                return isFlag;
            case JsonTokenType.String:
                value = TryReadString(out var text) && text is "1" or "true" or "True";
                return value || text is "0" or "false" or "False";
            default:
                value = false;
                return false;
        }
    }

    private readonly bool ToInt64(out long value)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.Number:
                return _reader.TryGetInt64(out value) || new DecimalText(NumberText()).TryGetInt64(out value);
            case JsonTokenType.String:
                value = 0;
                return ToText(out var text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
            default:
                value = 0;
                return false;
        }
    }

    private readonly bool ToDouble(out double value)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.Number:
                return _reader.TryGetDouble(out value) && IsFinite(ref value);
            case JsonTokenType.String:
                value = 0;
                return ToText(out var text)
                    && double.TryParse(
                        text,
                        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
                        CultureInfo.InvariantCulture,
                        out value)
                    && IsFinite(ref value);
            default:
                value = 0;
                return false;
        }
    }

    private readonly bool ToDecimal(out decimal value)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.Number:
                return _reader.TryGetDecimal(out value) && IsExact(ref value, NumberText());
            case JsonTokenType.String:
                value = 0;
                return ToText(out var text)
                    && decimal.TryParse(
                        text,
                        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                        CultureInfo.InvariantCulture,
                        out value)
                    && IsExact(ref value, text);
            default:
                value = 0;
                return false;
        }
    }

    private readonly bool ToText(out string value)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.String:
                return TryReadString(out value);
            case JsonTokenType.Number:
                value = NumberText();
                return true;
            case JsonTokenType.True:
                value = "true";
                return true;
            case JsonTokenType.False:
                value = "false";
                return true;
            default:
                value = "";
                return false;
        }
    }

    /// <summary>The text or name the reader stands on; false where it holds half of a surrogate pair, which then is U+FFFD.</summary>
    /// <exception cref="JsonException">It is no UTF-8.</exception>
    private readonly bool TryReadString(out string value)
    {
        try
        {
            value = _reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            value = LenientText.Decode(EscapedBytes());
            return false;
        }
    }

    /// <summary>The name the reader stands on, halves of surrogate pairs as they are.</summary>
    /// <exception cref="JsonException">It is no UTF-8.</exception>
    private readonly string NameText() => TryReadString(out var name) ? name : LenientText.DecodeName(EscapedBytes());

    private readonly byte[] EscapedBytes() => _reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan.ToArray();

    private readonly string NumberText() =>
        _reader.HasValueSequence ? Encoding.UTF8.GetString(_reader.ValueSequence.ToArray()) : Decode(_reader.ValueSpan);

    /// <summary>A number of more digits than a decimal holds parses rounded.</summary>
    private static bool IsExact(ref decimal value, string text)
    {
        if (new DecimalText(text).IsExactly(value))
        {
            return true;
        }

        value = 0;
        return false;
    }

    /// <summary>
    /// A number beyond the range of its type parses as infinity, and some texts as no number at all; JSON can hold neither.
    /// </summary>
    private static bool IsFinite(ref double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            value = 0;
            return false;
        }

        return true;
    }

    private static string Decode(ReadOnlySpan<byte> bytes) =>
#if NETSTANDARD2_0
        Encoding.UTF8.GetString(bytes.ToArray());
#else
        Encoding.UTF8.GetString(bytes);
#endif
}
