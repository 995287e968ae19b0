using System.Runtime.CompilerServices;

namespace EsbGen.Json;

/// <content>Over single values.</content>
internal ref partial struct Utf8Cursor
{
    /// <summary>Steps over null.</summary>
    public bool TryNull()
    {
        if (!Rest.StartsWith("null"u8))
        {
            return false;
        }

        _at += 4;
        return true;
    }

    /// <summary>Steps over true or false.</summary>
    public bool TryBoolean(out bool value)
    {
        value = Rest.StartsWith("true"u8);
        if (!value && !Rest.StartsWith("false"u8))
        {
            return false;
        }

        _at += value ? 4 : 5;
        return true;
    }

    /// <summary>Steps over a number of one digit with a comma or the object's end behind, as most codes, states and counts are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryDigit(out long value)
    {
        var json = _json;
        var at = _at;
        if ((uint)(at + 1) < (uint)json.Length)
        {
            var digit = (uint)(json[at] - '0');
            value = digit;
            if (digit <= 9)
            {
                var next = json[at + 1];
                if (next == ',' || next == '}')
                {
                    _at = at + 1;
                    return true;
                }
            }
        }

        value = 0;
        return false;
    }

    /// <summary>Steps over a number without fraction and exponent.</summary>
    public bool TryInt64(out long value) => Utf8Number.TryRead(Rest, out value, out var length) && Step(length);

    /// <summary>Steps over a number without exponent.</summary>
    public bool TryDouble(out double value) => Utf8Number.TryRead(Rest, out value, out var length) && Step(length);

    /// <summary>Steps over a text of ASCII letters without escapes.</summary>
    /// <param name="text">What stands between its quotes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAscii(out ReadOnlySpan<byte> text)
    {
        if (Current == '"')
        {
            var rest = _json.Slice(_at + 1);
            var length = Utf8Text.AsciiLength(rest);
            if ((uint)length < (uint)rest.Length && rest[length] == '"')
            {
                text = rest.Slice(0, length);
                _at += length + 2;
                return true;
            }
        }

        text = default;
        return false;
    }

    /// <summary>Steps over a text.</summary>
    public bool TryText(out string value)
    {
        if (Current != '"')
        {
            value = "";
            return false;
        }

        return Utf8Text.TryRead(_json.Slice(_at + 1), out value, out var length) && Step(length + 2);
    }

    /// <summary>
    /// Steps over any value; false, without a step, where there are escapes, exponents or many levels in it, or it is no JSON.
    /// </summary>
    public bool TryPass()
    {
        var end = Utf8Value.EndOf(_json, _at, Math.Min(_depthLeft, LevelsPassed));
        _at = end < 0 ? _at : end;
        return end >= 0;
    }

    private bool Step(int length)
    {
        _at += length;
        return true;
    }
}
