using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EsbGen.Drift;

namespace EsbGen.Json;

/// <summary>
/// Reads ESB's JSON for generated code: tolerant where ESB is loose, and losing nothing. What a member cannot hold is
/// kept under the member's name in the record's additional properties, and the member reads as empty.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct EsbJsonReader
{
    private Utf8JsonReader _reader;

    // An item of a list or dictionary could not be held; the member that holds the list keeps it whole.
    private bool _lost;

    // Nothing is made or looked up for notes before there is one.
    private readonly bool _takesNotes;
    private DriftNotes? _notes;

    internal EsbJsonReader(Utf8JsonReader reader, bool takesNotes = false)
    {
        _reader = reader;
        _lost = false;
        _takesNotes = takesNotes;
        _notes = null;
        MissingRequired = null;
    }

    internal EsbJsonReader(ReadOnlySpan<byte> json, int maximalDepth = 0, bool takesNotes = false)
        : this(new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maximalDepth }), takesNotes) => _reader.Read();

    internal readonly Utf8JsonReader Inner => _reader;

    /// <summary>Of the object that was read last, the first member that may not be missing and was.</summary>
    internal string? MissingRequired { get; private set; }

    /// <summary>Where the JSON differs from what its records were made for; null where nowhere, or where no notes are taken.</summary>
    internal readonly DriftNotes? Notes => _notes;

    /// <summary>Enters the object the reader stands on. Anything else is passed over as an object without members.</summary>
    /// <param name="members">The record's members.</param>
    /// <returns>A cursor for <see cref="NextMember"/>.</returns>
    public EsbObject StartObject(EsbMembers members)
    {
        if (_reader.TokenType == JsonTokenType.StartObject)
        {
            return new EsbObject(members, isOpen: true);
        }

        Lose();
        return new EsbObject(members, isOpen: false);
    }

    /// <summary>Goes to the next member that the record has, keeping what it does not have.</summary>
    /// <param name="state">The cursor.</param>
    /// <returns>False at the object's end.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public bool NextMember(ref EsbObject state)
    {
        if (!state.IsOpen)
        {
            return false;
        }

        var members = state.Members;
        while (true)
        {
            _reader.Read();
            if (_reader.TokenType == JsonTokenType.EndObject)
            {
                state.IsOpen = false;
                MissingRequired = FindMissing(in state);
                return false;
            }

            string? name = null;
            var index = _reader.ValueIsEscaped || _reader.HasValueSequence
                ? members.IndexOf(name = NameText())
                : members.Find(_reader.ValueSpan, state.Index + 1);
            if (index < 0)
            {
                name ??= NameText();
                Note(DriftKind.Unknown, name);
                _reader.Read();
                state.Keep(name, JsonElement.ParseValue(ref _reader));
                continue;
            }

            _reader.Read();
            if (state.See(index))
            {
                // A name that comes twice: the last one counts, also over what was kept of the first.
                state.Forget(members.NameOf(index));
            }

            state.Index = index;
            if (members.IsRequest && _reader.TokenType == JsonTokenType.Null)
            {
                // A request leaves null members off, so an explicit null has to be remembered apart.
                KeepValue(ref state);
                continue;
            }

            return true;
        }
    }

    /// <summary>Reads the member as true or false; 0, 1 and their texts count as such.</summary>
    /// <param name="state">The cursor.</param>
    /// <returns>The value; false where it cannot be read as such.</returns>
    public bool Boolean(ref EsbObject state)
    {
        if (!TryBoolean(out var value))
        {
            Keep(ref state);
        }

        return value;
    }

    /// <inheritdoc cref="Boolean"/>
    public bool? BooleanOrNull(ref EsbObject state)
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (TryBoolean(out var value))
        {
            return value;
        }

        Keep(ref state);
        return null;
    }

    /// <summary>Reads the member as an integer; a text that holds one counts as such.</summary>
    /// <param name="state">The cursor.</param>
    /// <returns>The value; 0 where it cannot be read as such.</returns>
    public long Int64(ref EsbObject state)
    {
        if (!TryInt64(out var value))
        {
            Keep(ref state);
        }

        return value;
    }

    /// <inheritdoc cref="Int64"/>
    public long? Int64OrNull(ref EsbObject state)
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (TryInt64(out var value))
        {
            return value;
        }

        Keep(ref state);
        return null;
    }

    /// <summary>Reads the member as a number; a text that holds one counts as such.</summary>
    /// <param name="state">The cursor.</param>
    /// <returns>The value; 0 where it cannot be read as such.</returns>
    public double Double(ref EsbObject state)
    {
        if (!TryDouble(out var value))
        {
            Keep(ref state);
        }

        return value;
    }

    /// <inheritdoc cref="Double"/>
    public double? DoubleOrNull(ref EsbObject state)
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (TryDouble(out var value))
        {
            return value;
        }

        Keep(ref state);
        return null;
    }

    /// <summary>Reads the member as a number whose digits a double would change.</summary>
    /// <param name="state">The cursor.</param>
    /// <returns>The value; 0 where it cannot be read as such.</returns>
    public decimal Decimal(ref EsbObject state)
    {
        if (!TryDecimal(out var value))
        {
            Keep(ref state);
        }

        return value;
    }

    /// <inheritdoc cref="Decimal"/>
    public decimal? DecimalOrNull(ref EsbObject state)
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (TryDecimal(out var value))
        {
            return value;
        }

        Keep(ref state);
        return null;
    }

    /// <summary>Reads the member as text; a number, true or false gives its own letters.</summary>
    /// <param name="state">The cursor.</param>
    /// <returns>The value; empty where it cannot be read as such. Half of a surrogate pair reads as U+FFFD, and the text is kept too.</returns>
    public string Text(ref EsbObject state)
    {
        if (!TryText(out var value))
        {
            KeepText(ref state);
        }

        return value;
    }

    /// <inheritdoc cref="Text"/>
    public string? TextOrNull(ref EsbObject state)
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var isText = _reader.TokenType == JsonTokenType.String;
        if (TryText(out var value))
        {
            return value;
        }

        KeepText(ref state);
        return isText ? value : null;
    }

    /// <summary>Reads the member as JSON of any shape.</summary>
    /// <param name="state">The cursor.</param>
    /// <returns>The value; null where JSON has null.</returns>
    public JsonElement? ElementOrNull(ref EsbObject state)
    {
        _ = state.Index;
        return _reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref _reader);
    }

    /// <summary>Reads the member as JSON of any shape that can be changed.</summary>
    /// <param name="state">The cursor.</param>
    /// <returns>The value.</returns>
    public JsonNode? Node(ref EsbObject state)
    {
        _ = state.Index;
        return JsonNode.Parse(ref _reader);
    }

    /// <summary>Reads the member as a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="state">The cursor.</param>
    /// <param name="json">The record's code.</param>
    /// <returns>The record; null where there is none.</returns>
    public T? Record<T>(ref EsbObject state, EsbJson<T> json)
        where T : class
    {
        if (_reader.TokenType == JsonTokenType.StartObject)
        {
            var start = NoteCount;
            var record = json.ReadJson(ref this);
            _notes?.Enclose(start, state.Members.NameOf(state.Index));
            return record;
        }

        KeepUnlessNullIsAllowed(ref state);
        return null;
    }

    /// <summary>Reads the member as a list.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="state">The cursor.</param>
    /// <param name="item">The items' code.</param>
    /// <returns>The list; null where there is none.</returns>
    public IReadOnlyList<T>? List<T>(ref EsbObject state, EsbJson<T> item)
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            KeepUnlessNullIsAllowed(ref state);
            return null;
        }

        var start = _reader;
        var outer = _lost;
        _lost = false;
        var noteStart = NoteCount;
        var list = Items(item);
        _notes?.Enclose(noteStart, state.Members.NameOf(state.Index));
        KeepIfLost(ref state, start);
        _lost = outer;
        return list;
    }

    /// <summary>Reads the member as a dictionary.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="state">The cursor.</param>
    /// <param name="value">The values' code.</param>
    /// <returns>The dictionary; null where there is none.</returns>
    public IReadOnlyDictionary<string, T>? Dictionary<T>(ref EsbObject state, EsbJson<T> value)
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            KeepUnlessNullIsAllowed(ref state);
            return null;
        }

        var start = _reader;
        var outer = _lost;
        _lost = false;
        var noteStart = NoteCount;
        var dictionary = Entries(value);
        _notes?.Enclose(noteStart, state.Members.NameOf(state.Index));
        KeepIfLost(ref state, start);
        _lost = outer;
        return dictionary;
    }

    /// <summary>Reads the member as a value of its own kind.</summary>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="state">The cursor.</param>
    /// <param name="json">The value's code.</param>
    /// <returns>The value; its default where it cannot be read as such.</returns>
    public T Value<T>(ref EsbObject state, EsbJson<T> json)
        where T : struct
    {
        var start = _reader;
        var outer = _lost;
        _lost = false;
        var noteStart = NoteCount;
        var value = json.ReadJson(ref this);
        _notes?.Enclose(noteStart, state.Members.NameOf(state.Index));
        KeepIfLost(ref state, start);
        _lost = outer;
        return value;
    }

    /// <inheritdoc cref="Value"/>
    public T? ValueOrNull<T>(ref EsbObject state, EsbJson<T> json)
        where T : struct => _reader.TokenType == JsonTokenType.Null ? null : Value(ref state, json);

    /// <summary>Marks what the reader stands on as something its type cannot hold, and passes it over.</summary>
    /// <param name="isText">Whether it is a text where one is to be, only not one that can be held.</param>
    internal void Lose(bool isText = false)
    {
        if (!isText)
        {
            Note(DriftKind.OtherType, null);
        }

        _lost = true;
        _reader.Skip();
    }

    internal readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    internal readonly JsonTokenType TokenType => _reader.TokenType;

    internal JsonElement ParseElement() => JsonElement.ParseValue(ref _reader);

    internal JsonNode? ParseNode() => JsonNode.Parse(ref _reader);

    /// <summary>Behind the value there may be nothing more.</summary>
    /// <exception cref="JsonException">There is.</exception>
    internal void ExpectEnd() => _reader.Read();

    internal T[] Items<T>(EsbJson<T> item)
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            Lose();
            return [];
        }

        T[] items = [];
        var count = 0;
        var noteStart = NoteCount;
        var itemStart = noteStart;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == items.Length)
            {
                Array.Resize(ref items, Math.Max(4, count * 2));
            }

            items[count++] = item.ReadJson(ref this);
            itemStart = _notes?.Merge(noteStart, itemStart) ?? 0;
        }

        _notes?.Enclose(noteStart, null);

        Array.Resize(ref items, count);
        return items;
    }

    internal Dictionary<string, T> Entries<T>(EsbJson<T> value)
    {
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            Lose();
            return entries;
        }

        var noteStart = NoteCount;
        var itemStart = noteStart;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            if (!TryString(out var name))
            {
                _lost = true;
            }

            _reader.Read();
            entries[name] = value.ReadJson(ref this);
            itemStart = _notes?.Merge(noteStart, itemStart) ?? 0;
        }

        _notes?.Enclose(noteStart, null);

        return entries;
    }

    internal readonly bool TryBoolean(out bool value)
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
                value = TryString(out var text) && text is "1" or "true" or "True";
                return value || text is "0" or "false" or "False";
            default:
                value = false;
                return false;
        }
    }

    internal readonly bool TryInt64(out long value)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.Number:
                return _reader.TryGetInt64(out value) || new DecimalText(NumberText()).TryGetInt64(out value);
            case JsonTokenType.String:
                value = 0;
                return TryText(out var text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
            default:
                value = 0;
                return false;
        }
    }

    internal readonly bool TryDouble(out double value)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.Number:
                return _reader.TryGetDouble(out value) && IsFinite(ref value);
            case JsonTokenType.String:
                value = 0;
                return TryText(out var text) && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value) && IsFinite(ref value);
            default:
                value = 0;
                return false;
        }
    }

    internal readonly bool TryDecimal(out decimal value)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.Number:
                return _reader.TryGetDecimal(out value) && IsExact(ref value, NumberText());
            case JsonTokenType.String:
                value = 0;
                return TryText(out var text) && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && IsExact(ref value, text);
            default:
                value = 0;
                return false;
        }
    }

    internal readonly bool TryText(out string value)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.String:
                return TryString(out value);
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

    private readonly string NameText()
    {
        TryString(out var name);
        return name;
    }

    /// <summary>The text or name the reader stands on; false where it holds half of a surrogate pair, which then is U+FFFD.</summary>
    /// <exception cref="JsonException">It is no UTF-8.</exception>
    private readonly bool TryString(out string value)
    {
        try
        {
            value = _reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            value = LenientText.Decode(_reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan.ToArray());
            return false;
        }
    }

    private readonly string NumberText() => _reader.HasValueSequence ? Encoding.UTF8.GetString(_reader.ValueSequence.ToArray()) : Decode(_reader.ValueSpan);

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

    /// <summary>A number beyond the range of its type parses as infinity, which JSON could not hold.</summary>
    private static bool IsFinite(ref double value)
    {
        if (double.IsInfinity(value))
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

    private string? FindMissing(in EsbObject state)
    {
        var members = state.Members;
        string? first = null;
        for (var index = 0; index < members.Count; index++)
        {
            if (!members.IsOptional(index) && !state.HasSeen(index))
            {
                first ??= members.NameOf(index);
                Note(DriftKind.Missing, members.NameOf(index));
            }
        }

        return first;
    }

    private readonly int NoteCount => _notes?.Count ?? 0;

    private void Note(DriftKind kind, string? member)
    {
        if (_takesNotes)
        {
            (_notes ??= new DriftNotes()).Add(kind, member);
        }
    }

    private void Keep(ref EsbObject state)
    {
        Note(DriftKind.OtherType, state.Members.NameOf(state.Index));
        KeepValue(ref state);
    }

    /// <summary>A text with half of a surrogate pair cannot be held as it is, but is a text.</summary>
    private void KeepText(ref EsbObject state)
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            KeepValue(ref state);
        }
        else
        {
            Keep(ref state);
        }
    }

    private void KeepValue(ref EsbObject state) => state.Keep(state.Members.NameOf(state.Index), JsonElement.ParseValue(ref _reader));

    private void KeepUnlessNullIsAllowed(ref EsbObject state)
    {
        if (_reader.TokenType != JsonTokenType.Null || !state.Members.IsOptional(state.Index))
        {
            Keep(ref state);
        }
    }

    private void KeepIfLost(ref EsbObject state, Utf8JsonReader start)
    {
        if (_lost)
        {
            _reader = start;
            KeepValue(ref state);
        }
    }
}
