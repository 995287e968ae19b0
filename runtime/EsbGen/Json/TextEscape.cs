using System.Runtime.CompilerServices;

namespace EsbGen.Json;

/// <summary>Letters that JSON has escaped within texts: quotes, backslashes and control characters.</summary>
internal static class TextEscape
{
    /// <summary>So many bytes are enough for any.</summary>
    public const int Longest = 6;

    /// <summary>Writes one of them.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="to">Where to.</param>
    /// <returns>How many bytes it takes.</returns>
    public static int Write(char letter, ref byte to)
    {
        var escape = letter switch
        {
            '"' or '\\' => letter,
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => 'u',
        };
        to = (byte)'\\';
        Unsafe.Add(ref to, 1) = (byte)escape;
        if (escape != 'u')
        {
            return 2;
        }

        Unsafe.Add(ref to, 2) = (byte)'0';
        Unsafe.Add(ref to, 3) = (byte)'0';
        Unsafe.Add(ref to, 4) = (byte)"0123456789abcdef"[letter >> 4];
        Unsafe.Add(ref to, 5) = (byte)"0123456789abcdef"[letter & 15];
        return Longest;
    }
}
