using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EsbGen.Json;

/// <content>Members that hold other values: records, lists, dictionaries and values of their own kind.</content>
public ref partial struct EsbJsonReader
{
    /// <summary>Reads a member as a record, if it comes next.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="state">The object.</param>
    /// <param name="index">The member's index.</param>
    /// <param name="value">Becomes the record; null where there is none.</param>
    /// <param name="json">The record's code.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Record<T>(ref EsbObject state, int index, ref T? value, EsbJson<T> json)
        where T : class
    {
        if (!TryMember(ref state, index))
        {
            return;
        }

        value = null;
        if (!StandsOn(JsonTokenType.StartObject, (byte)'{'))
        {
            KeepUnlessNullIsAllowed(ref state);
            return;
        }

        var start = NoteCount;
        value = json.ReadJson(ref this);
        _notes?.Enclose(start, state.Members.NameOf(state.Index));
    }

    /// <summary>Reads a member as a list, if it comes next.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="state">The object.</param>
    /// <param name="index">The member's index.</param>
    /// <param name="value">Becomes the list; null where there is none.</param>
    /// <param name="item">The items' code.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void List<T>(ref EsbObject state, int index, ref IReadOnlyList<T>? value, EsbJson<T> item)
    {
        if (!TryMember(ref state, index))
        {
            return;
        }

        value = null;
        if (!StandsOn(JsonTokenType.StartArray, (byte)'['))
        {
            KeepUnlessNullIsAllowed(ref state);
            return;
        }

        if (!_hasCursor)
        {
            value = WholeOfReader(ref state, new ListJson<T>(item));
            return;
        }

        var whole = StartWhole();
        value = Items(item);
        EndWhole(ref state, whole);
    }

    /// <summary>Reads a member as a dictionary, if it comes next.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="state">The object.</param>
    /// <param name="index">The member's index.</param>
    /// <param name="value">Becomes the dictionary; null where there is none.</param>
    /// <param name="item">The values' code.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Dictionary<T>(ref EsbObject state, int index, ref IReadOnlyDictionary<string, T>? value, EsbJson<T> item)
    {
        if (!TryMember(ref state, index))
        {
            return;
        }

        value = null;
        if (!StandsOn(JsonTokenType.StartObject, (byte)'{'))
        {
            KeepUnlessNullIsAllowed(ref state);
            return;
        }

        if (!_hasCursor)
        {
            value = WholeOfReader(ref state, new DictionaryJson<T>(item));
            return;
        }

        var whole = StartWhole();
        value = Entries(item);
        EndWhole(ref state, whole);
    }

    /// <summary>Reads a member as a value of its own kind, if it comes next.</summary>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="state">The object.</param>
    /// <param name="index">The member's index.</param>
    /// <param name="value">Becomes the value; its default where it cannot be read as such.</param>
    /// <param name="json">The value's code.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Value<T>(ref EsbObject state, int index, ref T value, EsbJson<T> json)
        where T : struct
    {
        if (TryMember(ref state, index))
        {
            value = ReadValue(ref state, json);
        }
    }

    /// <inheritdoc cref="Value"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void ValueOrNull<T>(ref EsbObject state, int index, ref T? value, EsbJson<T> json)
        where T : struct
    {
        if (TryMember(ref state, index))
        {
            value = TryNull() ? null : ReadValue(ref state, json);
        }
    }

    private T ReadValue<T>(ref EsbObject state, EsbJson<T> json)
        where T : struct
    {
        if (!_hasCursor)
        {
            return WholeOfReader(ref state, json);
        }

        var whole = StartWhole();
        var value = json.ReadJson(ref this);
        EndWhole(ref state, whole);
        return value;
    }

    internal T[] Items<T>(EsbJson<T> item)
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
        var noteStart = NoteCount;
        var itemStart = noteStart;
        while (TryNext(items.Count == 0, JsonTokenType.EndArray))
        {
            items.Add(item.ReadJson(ref this));
            itemStart = _notes?.Merge(noteStart, itemStart) ?? 0;
        }

        _notes?.Enclose(noteStart, null);
        return items.ToArray();
    }

    internal Dictionary<string, T> Entries<T>(EsbJson<T> value)
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

        var isFirst = true;
        var noteStart = NoteCount;
        var itemStart = noteStart;
        while (TryNext(isFirst, JsonTokenType.EndObject))
        {
            isFirst = false;
            var key = Key();
            entries[key] = value.ReadJson(ref this);
            itemStart = _notes?.Merge(noteStart, itemStart) ?? 0;
        }

        _notes?.Enclose(noteStart, null);
        return entries;
    }

    private string Key()
    {
        if (_hasCursor && _cursor.TryName(out var bytes))
        {
            return Utf8Text.Decode(bytes);
        }

        return KeyOfReader();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string KeyOfReader()
    {
        EnterReader();
        _lost |= !TryString(out var key);
        PassName();
        return key;
    }
}
