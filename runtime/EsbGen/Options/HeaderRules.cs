using System.Text;
using EsbGen.Limits;
using EsbGen.Redaction;

namespace EsbGen.Options;

/// <summary>What may stand in a header, so that no setting can start another.</summary>
internal static class HeaderRules
{
    private const string NameMarks = "!#$%&'*+-.^_`|~";

    private static readonly HashSet<string> Own =
        new(StringComparer.OrdinalIgnoreCase) { "X-Bkapi-Authorization", "Host", "Transfer-Encoding" };

    /// <summary>Whether a value is printable ASCII.</summary>
    public static bool IsText(string value) => value.All(static c => c is >= ' ' and <= '~');

    /// <summary>Whether a call may set a header of this name: one that is none of the body's or the transport's own.</summary>
    public static bool IsName(string name) =>
        name.Length > 0
            && name.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || NameMarks.IndexOf(c) >= 0)
        && !Own.Contains(name) && !name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase);

    /// <summary>What of a header must not be shown: where it names a scheme, what follows is as secret as the whole.</summary>
    public static IEnumerable<string> SecretsOf(KeyValuePair<string, string> header)
    {
        if (!SecretNames.Contain(header.Key))
        {
            yield break;
        }

        yield return header.Value;
        foreach (var part in header.Value.Split(' ', ';', '=', ','))
        {
            if (part.Length >= RuntimeLimits.SecretPart)
            {
                yield return part;
            }
        }

        // A user and a password: a server may echo them decoded.
        const string Basic = "Basic ";
        if (header.Value.StartsWith(Basic, StringComparison.OrdinalIgnoreCase)
            && TryDecode(header.Value.Substring(Basic.Length)) is { } decoded)
        {
            yield return decoded;
            yield return decoded.Substring(decoded.IndexOf(':') + 1);
        }
    }

    private static string? TryDecode(string base64)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(base64));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
