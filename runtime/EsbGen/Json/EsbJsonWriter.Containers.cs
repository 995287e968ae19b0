using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace EsbGen.Json;

/// <content>
/// Objects and lists. Each member and item is written with a comma in front; the first comma becomes the opening bracket at the end.
/// </content>
public sealed partial class EsbJsonWriter
{
    /// <summary>Writes a member's name with its comma and colon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void WriteName(in MemberName name)
    {
        name.CopyTo(ref Room(name.Length + MemberName.Room));
        _length += name.Length;
    }

    /// <summary>Writes a name without a comma in front.</summary>
    internal void WriteName(string name)
    {
        WriteText(name);
        Push((byte)':');
    }

    internal void WriteMember(in MemberName name, long value)
    {
        var length = name.Length;
        ref var to = ref Room(length + MemberName.Room + Utf8NumberWriter.Room);
        name.CopyTo(ref to);
        _length += length + Utf8NumberWriter.Write(value, ref Unsafe.Add(ref to, length));
    }

    internal void WriteMember(in MemberName name, string value)
    {
#if !NETSTANDARD2_0
        var length = name.Length;
        ref var to = ref Room(length + MemberName.Room + value.Length + 2);
        name.CopyTo(ref to);
        if (TryWritePlain(value, ref Unsafe.Add(ref to, length)))
        {
            _length += length + value.Length + 2;
            return;
        }

#endif
        WriteName(in name);
        WriteOtherText(value);
    }

    /// <summary>Writes what goes between values.</summary>
    internal void WriteComma() => Push((byte)',');

    /// <summary>Ends an object whose members were written with a comma in front of each.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="additional">What it has beside.</param>
    internal void EndObject(int start, IReadOnlyDictionary<string, JsonElement>? additional)
    {
        if (additional is not null)
        {
            foreach (var entry in additional)
            {
                WriteComma();
                WriteKeptName(entry.Key);
                WriteElement(entry.Value);
            }
        }

        End(start, (byte)'{', (byte)'}');
    }

    /// <summary>
    /// Writes a name that came from a server, perhaps with halves of surrogate pairs, which UTF-8 cannot hold and escapes can.
    /// </summary>
    private void WriteKeptName(string name)
    {
        if (IsUtf16(name))
        {
            WriteName(name);
            return;
        }

        var builder = new StringBuilder("\"");
        foreach (var letter in name)
        {
            // Whole pairs are escaped half by half too, which is the same to a reader.
            _ = letter is >= ' ' and < '\u007f' and not ('"' or '\\')
                ? builder.Append(letter)
                : builder.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
        }

        WriteRaw(Encoding.UTF8.GetBytes(builder.Append("\":").ToString()));
    }

    private static bool IsUtf16(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]) && (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[++index])))
            {
                return false;
            }
        }

        return true;
    }

    internal void WriteItems<T>(IReadOnlyList<T> values, EsbJson<T> item)
    {
        var start = _length;
        if (values is T[] array)
        {
            // What was read is one, and asking an array through an interface is slow.
            foreach (var value in array)
            {
                WriteComma();
                item.WriteJson(this, value);
            }
        }
        else
        {
            for (var index = 0; index < values.Count; index++)
            {
                WriteComma();
                item.WriteJson(this, values[index]);
            }
        }

        End(start, (byte)'[', (byte)']');
    }

    internal void WriteEntries<T>(IReadOnlyDictionary<string, T> values, EsbJson<T> item)
    {
        var start = _length;
        foreach (var entry in values)
        {
            WriteComma();
            WriteName(entry.Key);
            item.WriteJson(this, entry.Value);
        }

        End(start, (byte)'{', (byte)'}');
    }

    private void End(int start, byte open, byte close)
    {
        Reserve(2);
        var end = _length == start ? start + 1 : _length;
        _buffer[start] = open;
        _buffer[end] = close;
        _length = end + 1;
    }
}
