using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EsbGen.Json;

/// <content>Members that hold other values: records, lists, dictionaries and values of their own kind.</content>
public ref partial struct EsbJsonReader
{
    /// <summary>Reads a member as a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="state">The object, at the member.</param>
    /// <param name="json">The record's code.</param>
    /// <returns>The record; null where there is none.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T? ReadRecord<T>(ref EsbObject state, EsbJson<T> json)
        where T : class
    {
        if (!StandsOn(JsonTokenType.StartObject, (byte)'{'))
        {
            KeepUnlessNullIsAllowed(ref state);
            return null;
        }

        var start = NoteCount;
        var value = json.ReadJson(ref this);
        _notes?.Enclose(start, state.Members.NameOf(state.Index));
        return value;
    }

    /// <summary>Reads a member as a list.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="state">The object, at the member.</param>
    /// <param name="item">The items' code.</param>
    /// <returns>The list; null where there is none.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public IReadOnlyList<T>? ReadList<T>(ref EsbObject state, EsbJson<T> item)
    {
        if (!StandsOn(JsonTokenType.StartArray, (byte)'['))
        {
            KeepUnlessNullIsAllowed(ref state);
            return null;
        }

        if (!_hasCursor)
        {
            return ReadWholeByReader(ref state, new ListJson<T>(item));
        }

        var whole = StartWhole();
        var value = ReadItems(item);
        EndWhole(ref state, whole);
        return value;
    }

    /// <summary>Reads a member as a dictionary.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="state">The object, at the member.</param>
    /// <param name="item">The values' code.</param>
    /// <returns>The dictionary; null where there is none.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public IReadOnlyDictionary<string, T>? ReadDictionary<T>(ref EsbObject state, EsbJson<T> item)
    {
        if (!StandsOn(JsonTokenType.StartObject, (byte)'{'))
        {
            KeepUnlessNullIsAllowed(ref state);
            return null;
        }

        if (!_hasCursor)
        {
            return ReadWholeByReader(ref state, new DictionaryJson<T>(item));
        }

        var whole = StartWhole();
        var value = ReadEntries(item);
        EndWhole(ref state, whole);
        return value;
    }

    /// <summary>Reads a member as a value of its own kind.</summary>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="state">The object, at the member.</param>
    /// <param name="json">The value's code.</param>
    /// <returns>The value; its default where it cannot be read as such.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T ReadValue<T>(ref EsbObject state, EsbJson<T> json)
        where T : struct
    {
        if (!_hasCursor)
        {
            return ReadWholeByReader(ref state, json);
        }

        var whole = StartWhole();
        var value = json.ReadJson(ref this);
        EndWhole(ref state, whole);
        return value;
    }

    /// <inheritdoc cref="ReadValue"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T? ReadValueOrNull<T>(ref EsbObject state, EsbJson<T> json)
        where T : struct => TryReadNull() ? null : ReadValue(ref state, json);

    internal T[] ReadItems<T>(EsbJson<T> item)
    {
        if (!StandsOn(JsonTokenType.StartArray, (byte)'['))
        {
            Lose();
            return [];
        }

        if (_hasCursor)
        {
            _cursor.Enter();
        }

        var items = default(ItemBuffer<T>);
        var separator = (byte)'[';
        var noteStart = NoteCount;
        var itemStart = noteStart;
        while (TryNext(ref separator, JsonTokenType.EndArray))
        {
            items.Add(item.ReadJson(ref this));
            itemStart = _notes?.Merge(noteStart, itemStart) ?? 0;
        }

        _notes?.Enclose(noteStart, null);
        return items.ToArray();
    }

    internal Dictionary<string, T> ReadEntries<T>(EsbJson<T> value)
    {
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        if (!StandsOn(JsonTokenType.StartObject, (byte)'{'))
        {
            Lose();
            return entries;
        }

        if (_hasCursor)
        {
            _cursor.Enter();
        }

        var separator = (byte)'{';
        var noteStart = NoteCount;
        var itemStart = noteStart;
        while (TryNext(ref separator, JsonTokenType.EndObject))
        {
            var key = ReadKey(entries);
            entries[key] = value.ReadJson(ref this);
            itemStart = _notes?.Merge(noteStart, itemStart) ?? 0;
        }

        _notes?.Enclose(noteStart, null);
        return entries;
    }

    private string ReadKey<T>(Dictionary<string, T> entries)
    {
        if (_hasCursor && _cursor.TryName(out var bytes))
        {
            return Utf8Text.Decode(bytes);
        }

        return ReadKeyByReader(entries);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string ReadKeyByReader<T>(Dictionary<string, T> entries)
    {
        EnterReader();
        if (!TryReadString(out var key))
        {
            _lost = true;
            key = entries.ContainsKey(key) ? NameText() : key;
        }

        PassName();
        return key;
    }
}
