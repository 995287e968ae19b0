using System.Runtime.CompilerServices;
using System.Text.Json;
using EsbGen.Limits;

namespace EsbGen.Json;

/// <summary>
/// The short way through JSON that lies in memory: a place in its bytes, and steps over what responses mostly hold, which
/// are members in their documented order, plain numbers, and texts without escapes.
/// </summary>
/// <remarks>
/// A step that finds anything else returns false and stays; <see cref="Utf8JsonReader"/> then reads that value, and the
/// cursor goes on behind it. What cannot stand where the cursor is, is a <see cref="JsonException"/> that knows no place:
/// <see cref="JsonText"/> then reads the text again, with <see cref="Utf8JsonReader"/> alone, which has the last word.
/// </remarks>
internal ref partial struct Utf8Cursor
{
    // More than responses have in a value that nobody looks into.
    private const int LevelsPassed = 8;

    private readonly ReadOnlySpan<byte> _json;
    private int _at;
    private int _depthLeft;

    public Utf8Cursor(ReadOnlySpan<byte> json, int maxDepth)
    {
        _json = json;
        _at = 0;
        _depthLeft = maxDepth == 0 ? RuntimeLimits.DefaultJsonDepth : maxDepth;
        SkipBlanks();
    }

    /// <summary>Where the cursor is, to come back to or to go on from.</summary>
    public int Position
    {
        readonly get => _at;
        set => _at = value;
    }

    /// <summary>The byte that comes next; 0 at the end.</summary>
    public readonly byte Current => (uint)_at < (uint)_json.Length ? _json[_at] : (byte)0;

    /// <summary>What kind of value comes next.</summary>
    public readonly JsonTokenType Kind => Current switch
    {
        (byte)'"' => JsonTokenType.String,
        (byte)'{' => JsonTokenType.StartObject,
        (byte)'[' => JsonTokenType.StartArray,
        (byte)'t' => JsonTokenType.True,
        (byte)'f' => JsonTokenType.False,
        (byte)'n' => JsonTokenType.Null,
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonTokenType.Number,
        _ => throw Unexpected(),
    };

    private readonly ReadOnlySpan<byte> Rest => (uint)_at < (uint)_json.Length ? _json.Slice(_at) : default;

    /// <summary>Makes a reader that stands on the value that comes next.</summary>
    public readonly Utf8JsonReader ReaderHere()
    {
        if (_depthLeft == 0 && Current is (byte)'{' or (byte)'[')
        {
            // A reader takes 0 for its own default.
            throw Unexpected();
        }

        var reader = new Utf8JsonReader(Rest, new JsonReaderOptions { MaxDepth = _depthLeft });
        reader.Read();
        return reader;
    }

    /// <summary>Enters the object or list that comes next; the cursor stays in front of its brace or bracket.</summary>
    public void Enter()
    {
        if (_depthLeft == 0)
        {
            throw Unexpected();
        }

        _depthLeft--;
    }

    /// <summary>Steps out of an object or list, if the cursor stands on its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryLeave(byte end)
    {
        if (Current != end)
        {
            return false;
        }

        _at++;
        _depthLeft++;
        return true;
    }

    /// <summary>Steps to the next name or item of the object or list that the cursor is in, or out of it.</summary>
    /// <param name="separator">What stands in front of it: a brace, a bracket, then commas.</param>
    /// <param name="end">What the object or list ends with.</param>
    /// <returns>False where it ended.</returns>
    public bool TryNext(ref byte separator, byte end)
    {
        if (separator == ',' && TryPassTight((byte)','))
        {
            return true;
        }

        var isFirst = separator != ',';
        separator = (byte)',';
        SkipBlanks();
        if (isFirst)
        {
            _at++;
            SkipBlanks();
        }

        if (TryLeave(end))
        {
            return false;
        }

        if (!isFirst)
        {
            Pass((byte)',');
        }

        return true;
    }

    /// <summary>Steps over a name without escapes, and its colon.</summary>
    /// <param name="name">The name.</param>
    public bool TryName(out ReadOnlySpan<byte> name)
    {
        if (Current != '"')
        {
            throw Unexpected();
        }

        var rest = _json.Slice(_at + 1);
        var length = Utf8Text.LengthOf(rest);
        if (length < 0)
        {
            name = default;
            return false;
        }

        name = rest.Slice(0, length);
        _at += length + 2;
        PassColon();
        return true;
    }

    /// <summary>Steps over the colon behind a name.</summary>
    public void PassColon()
    {
        if (TryPassTight((byte)':'))
        {
            return;
        }

        SkipBlanks();
        Pass((byte)':');
    }

    /// <summary>What the cursor has stepped over.</summary>
    /// <param name="start">Where it was before.</param>
    public readonly ReadOnlySpan<byte> Since(int start) => _json.Slice(start, _at - start);

    /// <summary>Behind the value that was read there may be blanks only.</summary>
    public void ExpectEnd()
    {
        SkipBlanks();
        if (_at != _json.Length)
        {
            throw Unexpected();
        }
    }

    private static JsonException Unexpected() => new();

    /// <summary>Steps over what is expected, if no blank stands around it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryPassTight(byte expected)
    {
        var at = _at;
        if ((uint)(at + 1) >= (uint)_json.Length || _json[at] != expected || _json[at + 1] <= ' ')
        {
            return false;
        }

        _at = at + 1;
        return true;
    }

    private void Pass(byte expected)
    {
        if (Current != expected)
        {
            throw Unexpected();
        }

        _at++;
        SkipBlanks();
    }

    private void SkipBlanks() => _at = Utf8Blanks.End(_json, _at);
}
