using System.Globalization;

namespace EsbGen.Redaction;

/// <summary>A text letter by letter, each with the place in the text that it comes from, escaped or not.</summary>
internal sealed class Letters
{
    private readonly char[] _values;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private int _count;

    private Letters(int capacity) => (_values, _starts, _ends) = (new char[capacity], new int[capacity], new int[capacity]);

    public ReadOnlySpan<char> Values => _values.AsSpan(0, _count);

    public static Letters Of(string text)
    {
        var letters = new Letters(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            letters.Add(text[index], index, index + 1);
        }

        return letters;
    }

    /// <summary>Where a letter starts in the text.</summary>
    public int StartOf(int index) => _starts[index];

    /// <summary>Where a letter ends in the text.</summary>
    public int EndOf(int index) => _ends[index];

    /// <summary>The letters with one level of escapes undone; null where there are none.</summary>
    public Letters? Unescape()
    {
        Letters? unescaped = null;
        for (var index = 0; index < _count;)
        {
            if (!EscapeReader.TryRead(_values.AsSpan(index, _count - index), out var length, out var scalar))
            {
                unescaped?.Add(_values[index], _starts[index], _ends[index]);
                index++;
                continue;
            }

            unescaped ??= FirstOf(index);
            unescaped.AddScalar(scalar, _starts[index], _ends[index + length - 1]);
            index += length;
        }

        return unescaped;
    }

    /// <summary>
    /// The letters in the form in which they are compared: lower case, and without what servers, forms and mail put in or take out, which
    /// are blanks, plus signs (a blank in forms) and invisible letters.
    /// </summary>
    public Letters Fold()
    {
        var folded = new Letters(_count);
        for (var index = 0; index < _count; index++)
        {
            var letter = _values[index];
            if (letter != '+'
                && !char.IsWhiteSpace(letter)
                && !char.IsControl(letter)
                && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.Format)
            {
                folded.Add(char.ToLowerInvariant(letter), _starts[index], _ends[index]);
            }
        }

        return folded;
    }

    private Letters FirstOf(int count)
    {
        // No escape makes more letters than it has.
        var first = new Letters(_count);
        for (var index = 0; index < count; index++)
        {
            first.Add(_values[index], _starts[index], _ends[index]);
        }

        return first;
    }

    private void AddScalar(int scalar, int start, int end)
    {
        if (scalar < 0x10000)
        {
            Add((char)scalar, start, end);
            return;
        }

        Add((char)(0xD800 + ((scalar - 0x10000) >> 10)), start, end);
        Add((char)(0xDC00 + ((scalar - 0x10000) & 0x3FF)), start, end);
    }

    private void Add(char value, int start, int end)
    {
        (_values[_count], _starts[_count], _ends[_count]) = (value, start, end);
        _count++;
    }
}
