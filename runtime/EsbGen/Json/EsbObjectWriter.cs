using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EsbGen.Json;

/// <summary>
/// Writes a record's members. Null is left off a request and written in a response; a member that the additional
/// properties hold too is written from there, so that no name comes twice.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Performance", "CA1815", Justification = "A cursor; nobody compares two of them.")]
public readonly struct EsbObjectWriter
{
    private readonly EsbJsonWriter _writer;
    private readonly EsbMembers _members;
    private readonly IReadOnlyDictionary<string, JsonElement>? _additional;
    private readonly int _start;

    internal EsbObjectWriter(EsbJsonWriter writer, EsbMembers members, IReadOnlyDictionary<string, JsonElement>? additional)
    {
        _writer = writer;
        _members = members;
        _additional = additional;
        _start = writer.Length;
    }

    /// <summary>Writes a member.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="value">Its value.</param>
    public void Write(int index, bool value)
    {
        if (Begin(index))
        {
            _writer.WriteBoolean(value);
        }
    }

    /// <inheritdoc cref="Write(int, bool)"/>
    public void Write(int index, bool? value)
    {
        if (value is { } some)
        {
            Write(index, some);
        }
        else
        {
            WriteNull(index);
        }
    }

    /// <inheritdoc cref="Write(int, bool)"/>
    public void Write(int index, long value)
    {
        if (!IsReplaced(index))
        {
            _writer.WriteMember(in _members.WrittenName(index), value);
        }
    }

    /// <inheritdoc cref="Write(int, bool)"/>
    public void Write(int index, long? value)
    {
        if (value is { } some)
        {
            Write(index, some);
        }
        else
        {
            WriteNull(index);
        }
    }

    /// <inheritdoc cref="Write(int, bool)"/>
    public void Write(int index, double value)
    {
        if (Begin(index))
        {
            _writer.WriteDouble(value);
        }
    }

    /// <inheritdoc cref="Write(int, bool)"/>
    public void Write(int index, double? value)
    {
        if (value is { } some)
        {
            Write(index, some);
        }
        else
        {
            WriteNull(index);
        }
    }

    /// <inheritdoc cref="Write(int, bool)"/>
    public void Write(int index, decimal value)
    {
        if (Begin(index))
        {
            _writer.WriteDecimal(value);
        }
    }

    /// <inheritdoc cref="Write(int, bool)"/>
    public void Write(int index, decimal? value)
    {
        if (value is { } some)
        {
            Write(index, some);
        }
        else
        {
            WriteNull(index);
        }
    }

    /// <inheritdoc cref="Write(int, bool)"/>
    public void Write(int index, string? value)
    {
        if (value is null)
        {
            WriteNull(index);
        }
        else if (!IsReplaced(index))
        {
            _writer.WriteMember(in _members.WrittenName(index), value);
        }
    }

    /// <inheritdoc cref="Write(int, bool)"/>
    public void Write(int index, JsonElement? value)
    {
        if (Begin(index, value is null))
        {
            _writer.WriteElement(value!.Value);
        }
    }

    /// <inheritdoc cref="Write(int, bool)"/>
    public void Write(int index, JsonNode? value)
    {
        if (Begin(index, value is null))
        {
            _writer.WriteNode(value);
        }
    }

    /// <summary>Writes a member that is a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="index">Its index.</param>
    /// <param name="value">Its value.</param>
    /// <param name="json">The record's code.</param>
    public void Write<T>(int index, T? value, EsbJson<T> json)
        where T : class
    {
        if (Begin(index, value is null))
        {
            json.WriteJson(_writer, value!);
        }
    }

    /// <summary>Writes a member that is a list.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="index">Its index.</param>
    /// <param name="value">Its value.</param>
    /// <param name="item">The items' code.</param>
    public void WriteList<T>(int index, IReadOnlyList<T>? value, EsbJson<T> item)
    {
        if (Begin(index, value is null))
        {
            _writer.WriteItems(value!, item);
        }
    }

    /// <summary>Writes a member that is a dictionary.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="index">Its index.</param>
    /// <param name="value">Its value.</param>
    /// <param name="item">The values' code.</param>
    public void WriteDictionary<T>(int index, IReadOnlyDictionary<string, T>? value, EsbJson<T> item)
    {
        if (Begin(index, value is null))
        {
            _writer.WriteEntries(value!, item);
        }
    }

    /// <summary>Writes a member that is a value of its own kind.</summary>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="index">Its index.</param>
    /// <param name="value">Its value.</param>
    /// <param name="json">The value's code.</param>
    public void WriteValue<T>(int index, T value, EsbJson<T> json)
        where T : struct
    {
        if (Begin(index))
        {
            json.WriteJson(_writer, value);
        }
    }

    /// <inheritdoc cref="WriteValue{T}(int, T, EsbJson{T})"/>
    public void WriteValue<T>(int index, T? value, EsbJson<T> json)
        where T : struct
    {
        if (Begin(index, value is null))
        {
            json.WriteJson(_writer, value!.Value);
        }
    }

    /// <summary>Writes what the record holds beside its members, and ends the object.</summary>
    public void End() => _writer.EndObject(_start, _additional);

    private void WriteNull(int index)
    {
        if (!_members.IsRequest && !ReferenceEquals(_additional, EsbObject.OfEmptyObject) && !IsReplaced(index))
        {
            _writer.WriteName(in _members.WrittenName(index));
            _writer.WriteNull();
        }
    }

    /// <summary>False where nothing remains to be written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Begin(int index)
    {
        if (IsReplaced(index))
        {
            return false;
        }

        _writer.WriteName(in _members.WrittenName(index));
        return true;
    }

    /// <inheritdoc cref="Begin(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Begin(int index, bool isNull)
    {
        if (!isNull)
        {
            return Begin(index);
        }

        WriteNull(index);
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsReplaced(int index) => _additional is not null && _additional.ContainsKey(_members.NameOf(index));
}
