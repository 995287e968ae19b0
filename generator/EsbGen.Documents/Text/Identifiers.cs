using System.Globalization;
using System.Text;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Text;

/// <summary>Makes C# identifiers of names on the wire. What it gives depends on the name alone.</summary>
internal static class Identifiers
{
    /// <summary><c>bk_biz_id</c> → <c>BkBizId</c>, <c>${IP}</c> → <c>IP</c>, <c>0</c> → <c>_0</c>, <c>主机</c> → <c>主机</c>.</summary>
    public static string Pascal(string name)
    {
        Span<char> identifier = name.Length < 128 ? stackalloc char[name.Length + 1] : new char[name.Length + 1];
        var length = 0;
        var startsWord = true;
        foreach (var c in name)
        {
            if (!IsPart(c))
            {
                startsWord = true;
                continue;
            }

            var letter = startsWord ? char.ToUpperInvariant(c) : c;
            startsWord = c is >= '0' and <= '9';
            if (length == 0 && !char.IsLetter(letter))
            {
                identifier[length++] = '_';
            }

            identifier[length++] = letter;
        }

        return Cut(length == 0 ? Codes(name) : identifier.Slice(0, length).ToString());
    }

    /// <summary>
    /// An identifier that an assembly can hold. A longer one is cut and gets a hash of the whole, so that it differs from all others that
    /// begin so, and is the same wherever and whenever it is made.
    /// </summary>
    public static string Cut(string identifier)
    {
        if (identifier.Length <= Bounds.MaxIdentifierLength)
        {
            return identifier;
        }

        var length = Bounds.MaxIdentifierLength - StableHash.Length - 1;
        length -= char.IsHighSurrogate(identifier[length - 1]) ? 1 : 0;
        return identifier.Substring(0, length) + "_" + StableHash.Of(identifier);
    }

    /// <summary>Whether the identifier of a name is cut: no other has an underscore within.</summary>
    public static bool IsCut(string name) =>
        name.Length * 4 > Bounds.MaxIdentifierLength && Pascal(name) is { Length: >= Bounds.MaxIdentifierLength - 1 } identifier
        && identifier[identifier.Length - StableHash.Length - 1] == '_';

    /// <summary>Nothing in the name can stand in an identifier; its characters' codes can.</summary>
    private static string Codes(string name)
    {
        var builder = new StringBuilder("Symbol");
        foreach (var c in name)
        {
            builder.Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return builder.ToString();
    }

    /// <summary>A system's name becomes a namespace, beside the two classes that every project gets.</summary>
    public static string System(string name) => Pascal(name) is var system && system is "EsbEndpoints" or "EsbServiceCollectionExtensions" ? system + "System" : system;

    /// <summary>Whether identifiers made here may hold it: letters and digits, but for letters that nobody sees.</summary>
    public static bool IsPart(char c) => c < 128
        ? char.IsLetterOrDigit(c)
        : !IsUnseen(c) && char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether a character of an identifier shows nothing: a format character, a blank letter, a mark that chooses a glyph.</summary>
    public static bool IsUnseen(char c) => c >= 128
        && (char.GetUnicodeCategory(c) == UnicodeCategory.Format
            || c is '\u034f' or '\u115f' or '\u1160' or (>= '\u180b' and <= '\u180f') or '\u3164' or (>= '\ufe00' and <= '\ufe0f') or '\uffa0');
}
