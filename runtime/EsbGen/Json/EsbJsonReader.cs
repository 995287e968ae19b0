using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EsbGen.Json;

/// <summary>
/// Reads ESB's JSON for generated code: tolerant where ESB is loose, and losing nothing. What a member cannot hold is
/// kept under the member's name in the record's additional properties, and the member reads as empty.
/// </summary>
/// <remarks>
/// JSON that lies in memory is read by a <see cref="Utf8Cursor"/>, and where that finds what it does not know, value by
/// value by a <see cref="Utf8JsonReader"/>; JSON that the serializer hands over is read by its reader alone. The cursor
/// stands in front of a value and is behind it afterwards, a reader stays on the value's last token.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct EsbJsonReader
{
    // The reader of everything, or with a cursor, of the one value that the cursor passed on.
    private Utf8JsonReader _reader;
    private Utf8Cursor _cursor;
    private readonly bool _hasCursor;

    // An item of a list or dictionary could not be held; the member that holds the list keeps it whole.
    private bool _lost;

    // Nothing is made or looked up for notes before there is one.
    private readonly bool _takesNotes;
    private DriftNotes? _notes;

    /// <summary>Makes a reader of the value that another stands on.</summary>
    internal EsbJsonReader(Utf8JsonReader reader, bool takesNotes = false)
    {
        _reader = reader;
        _takesNotes = takesNotes;
    }

    /// <summary>Makes a reader of a whole text.</summary>
    /// <exception cref="JsonException">The text starts with no value.</exception>
    internal EsbJsonReader(ReadOnlySpan<byte> json, int maxDepth = 0, bool takesNotes = false)
    {
        _cursor = new Utf8Cursor(json, maxDepth);
        _hasCursor = true;
        _takesNotes = takesNotes;
    }

    internal readonly Utf8JsonReader Inner => _reader;

    /// <summary>Of the object that was read last, the first member that may not be missing and was.</summary>
    internal string? MissingRequired { get; private set; }

    /// <summary>Where the JSON differs from what its records were made for; null where nowhere, or where no notes are taken.</summary>
    internal readonly DriftNotes? Notes => _notes;

    /// <summary>What the value is that comes next.</summary>
    internal readonly JsonTokenType TokenType => _hasCursor ? _cursor.Kind : _reader.TokenType;

    /// <summary>Whether the value that comes next is a text.</summary>
    internal readonly bool IsText => StandsOn(JsonTokenType.String, (byte)'"');

    /// <summary>Whether the value that comes next starts so.</summary>
    /// <param name="type">The token that a reader stands on.</param>
    /// <param name="start">The byte that a cursor stands on.</param>
    private readonly bool StandsOn(JsonTokenType type, byte start) => _hasCursor ? _cursor.Current == start : _reader.TokenType == type;

    /// <summary>Behind the value there may be nothing more.</summary>
    /// <exception cref="JsonException">There is.</exception>
    internal void ExpectEnd()
    {
        if (_hasCursor)
        {
            _cursor.ExpectEnd();
        }
        else
        {
            _reader.Read();
        }
    }

    /// <summary>Lets <see cref="_reader"/> stand on the value that comes next.</summary>
    /// <remarks>A reader is large: were this inlined, each caller would pay for its zeroing, whether it gets here or not.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EnterReader()
    {
        if (_hasCursor)
        {
            _reader = _cursor.ReaderHere();
        }
    }

    /// <summary>Goes on behind the value that <see cref="_reader"/> has read.</summary>
    private void LeaveReader()
    {
        if (_hasCursor)
        {
            _cursor.Position += (int)_reader.BytesConsumed;
        }
    }
}
