using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EsbGen.Json;

/// <summary>
/// Writes a record's members. Null is left off a request and written in an answer; a member that the additional
/// properties hold too is written from there, so that no name comes twice.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Performance", "CA1815", Justification = "A cursor; nobody compares two of them.")]
public readonly struct EsbObjectWriter
{
    private readonly EsbJsonWriter _writer;
    private readonly EsbMembers _members;
    private readonly IReadOnlyDictionary<string, JsonElement>? _additional;
    private readonly bool _skipsNull;

    internal EsbObjectWriter(EsbJsonWriter writer, EsbMembers members, IReadOnlyDictionary<string, JsonElement>? additional)
    {
        _writer = writer;
        _members = members;
        _additional = additional is { Count: > 0 } ? additional : null;
        _skipsNull = members.IsRequest || ReferenceEquals(additional, EsbObject.OfEmptyObject);
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
        if (Begin(index, value is null))
        {
            _writer.WriteBoolean(value!.Value);
        }
    }

    /// <inheritdoc cref="Write(int, bool)"/>
    public void Write(int index, long value)
    {
        if (Begin(index))
        {
            _writer.WriteInt64(value);
        }
    }

    /// <inheritdoc cref="Write(int, bool)"/>
    public void Write(int index, long? value)
    {
        if (Begin(index, value is null))
        {
            _writer.WriteInt64(value!.Value);
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
        if (Begin(index, value is null))
        {
            _writer.WriteDouble(value!.Value);
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
        if (Begin(index, value is null))
        {
            _writer.WriteDecimal(value!.Value);
        }
    }

    /// <inheritdoc cref="Write(int, bool)"/>
    public void Write(int index, string? value)
    {
        if (Begin(index, value is null))
        {
            _writer.WriteText(value!);
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
    public void End()
    {
        if (_additional is not null)
        {
            foreach (var entry in _additional)
            {
                _writer.WriteName(entry.Key);
                _writer.WriteElement(entry.Value);
            }
        }

        _writer.EndObject();
    }

    private bool Begin(int index)
    {
        if (_additional is not null && _additional.ContainsKey(_members.NameOf(index)))
        {
            return false;
        }

        _writer.WriteName(in _members[index]);
        return true;
    }

    /// <summary>False where nothing remains to be written.</summary>
    private bool Begin(int index, bool isNull)
    {
        if (isNull && _skipsNull)
        {
            return false;
        }

        if (!Begin(index))
        {
            return false;
        }

        if (isNull)
        {
            _writer.WriteNull();
        }

        return !isNull;
    }
}
