using System.Text;
using EsbGen.Limits;

namespace EsbGen.Redaction;

/// <summary>The forms in which a secret is searched for, folded as texts are.</summary>
internal static class SecretForms
{
    /// <summary>What the secret is where a server escapes letter by letter or not at all.</summary>
    public static IEnumerable<string> Plain(string secret)
    {
        var letters = Letters.Of(secret);
        for (var level = 0; letters is not null && level <= RuntimeLimits.EscapeLevels; level++)
        {
            yield return letters.Fold().Values.ToString();
            letters = letters.Unescape();
        }
    }

    /// <summary>What the secret is where a server puts it into another alphabet as a whole.</summary>
    public static IEnumerable<string> Encoded(string secret)
    {
        var bytes = Encoding.UTF8.GetBytes(secret);
        foreach (var separator in new[] { "", "-", ":", "," })
        {
            yield return Fold(BitConverter.ToString(bytes).Replace("-", separator));
        }

        for (var offset = 0; offset < 3; offset++)
        {
            var letters = Base64(bytes, offset);
            yield return Fold(letters);
            yield return Fold(letters.Replace('+', '-').Replace('/', '_'));
        }
    }

    /// <summary>Base64 within a longer text, as many bytes behind a group's start; without the letters that hold bits of others.</summary>
    private static string Base64(byte[] bytes, int offset)
    {
        var padded = new byte[offset + bytes.Length];
        bytes.CopyTo(padded, offset);
        var start = offset == 0 ? 0 : offset + 1;
        var whole = padded.Length * 8 / 6;
        return Convert.ToBase64String(padded).Substring(0, whole).Substring(Math.Min(start, whole));
    }

    private static string Fold(string text) => Letters.Of(text).Fold().Values.ToString();
}
