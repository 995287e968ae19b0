#if !NETSTANDARD2_0
using System.Buffers;
#endif
using System.Runtime.CompilerServices;
using System.Text;

namespace EsbGen.Json;

/// <content>Texts: those that need no escape in one step.</content>
public sealed partial class EsbJsonWriter
{
#if !NETSTANDARD2_0
    private const int LongestStep = 256;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");
#endif

    internal void WriteText(string value)
    {
#if !NETSTANDARD2_0
        if (TryWritePlain(value, ref Room(value.Length + 2)))
        {
            _length += value.Length + 2;
            return;
        }

#endif
        WriteOtherText(value);
    }

#if !NETSTANDARD2_0
    /// <returns>False where the text has to be written in another way.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryWritePlain(string value, ref byte to)
    {
        to = (byte)'"';
        Unsafe.Add(ref to, value.Length + 1) = (byte)'"';
        return AsciiText.TryCopy(value, ref Unsafe.Add(ref to, 1));
    }

#endif

    /// <summary>Writes a text with letters that are not ASCII, or that need an escape.</summary>
    private void WriteOtherText(string value)
    {
        Push((byte)'"');
        var index = IndexOfEscaped(value, 0);
        var from = 0;
        while (index >= 0)
        {
            WriteUtf8(value, from, index - from);
            from = index + WriteEscaped(value.AsSpan(index));
            index = IndexOfEscaped(value, from);
        }

        WriteUtf8(value, from, value.Length - from);
        Push((byte)'"');
    }

    /// <summary>Writes an escaped letter and, in the same step, some of what comes behind.</summary>
    /// <returns>How many letters were written.</returns>
    private int WriteEscaped(ReadOnlySpan<char> text)
    {
#if NETSTANDARD2_0
        _length += TextEscape.Write(text[0], ref Room(TextEscape.Longest));
        return 1;
#else
        text = text.Slice(0, Math.Min(text.Length, LongestStep));
        var count = AsciiText.CopyEscaped(text, ref Room(text.Length * TextEscape.Longest), out var written);
        _length += written;
        return count;
#endif
    }

    /// <summary>Where the next letter stands that needs an escape; -1 where none does.</summary>
    private static int IndexOfEscaped(string value, int from)
    {
#if NETSTANDARD2_0
        for (; from < value.Length; from++)
        {
            if (value[from] is < ' ' or '"' or '\\')
            {
                return from;
            }
        }

        return -1;
#else
        var index = value.AsSpan(from).IndexOfAny(Escaped);
        return index < 0 ? -1 : from + index;
#endif
    }

    private void WriteUtf8(string value, int start, int count)
    {
        if (count == 0)
        {
            return;
        }

        Reserve(checked(count * 3));

        // Half a surrogate pair becomes U+FFFD, which is Encoding.UTF8's own rule.
        _length += Encoding.UTF8.GetBytes(value, start, count, _buffer, _length);
    }
}
