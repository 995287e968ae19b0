using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EsbGen.Documents.Model;

/// <summary>A hash of texts that is the same on each machine and in each run, and different for texts that anyone can find.</summary>
internal static class StableHash
{
    /// <summary>How many letters it has.</summary>
    public const int Length = 16;

    /// <summary>The first 64 bits of SHA-256 over the text's UTF-16, in hexadecimal.</summary>
    public static string Of(string text)
    {
        var bytes = new byte[text.Length * 2];
        for (var index = 0; index < text.Length; index++)
        {
            // No encoding: it would give all lone surrogates the same bytes.
            bytes[index * 2] = (byte)text[index];
            bytes[(index * 2) + 1] = (byte)(text[index] >> 8);
        }

        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(bytes);
        var builder = new StringBuilder(Length);
        for (var index = 0; builder.Length < Length; index++)
        {
            builder.Append(hash[index].ToString("x2", CultureInfo.InvariantCulture));
        }

        return builder.ToString();
    }
}
