using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EsbGen.Scorecard;

/// <summary>Scalar values and empty containers of a JSON text, each by its path.</summary>
internal static class Leaves
{
    private static readonly HashSet<string> Credentials = new(StringComparer.Ordinal)
    {
        "bk_app_code", "bk_app_secret", "bk_token", "bk_username", "bk_access_token", "access_token", "app_code", "app_secret",
    };

    public static bool IsCredential(string name) => Credentials.Contains(name);

    public static bool AreEqual(JsonNode? left, JsonNode? right) => (left, right) switch
    {
        (null, null) => true,
        (JsonArray first, JsonArray second) => first.Count + second.Count == 0,
        (JsonObject first, JsonObject second) => first.Count + second.Count == 0,
        (JsonValue first, JsonValue second) => AreEqual(first, second),
        _ => false,
    };

    private static bool AreEqual(JsonValue left, JsonValue right)
    {
        if (left.GetValueKind() != right.GetValueKind())
        {
            return false;
        }

        return left.GetValueKind() switch
        {
            JsonValueKind.Number => AreEqualNumbers(left.ToJsonString(), right.ToJsonString()),
            JsonValueKind.String => string.Equals(left.GetValue<string>(), right.GetValue<string>(), StringComparison.Ordinal),
            _ => true,
        };
    }

    public static bool AreEqualNumbers(string left, string right) => left == right || Normal(left) == Normal(right);

    /// <summary>A number as digits and a power of ten, so that 1.0 and 1e0 are one number.</summary>
    private static (BigInteger Digits, int Exponent) Normal(string text)
    {
        var e = text.IndexOfAny(['e', 'E']);
        var exponent = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? text : text[..e];
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (dot >= 0)
        {
            exponent -= mantissa.Length - dot - 1;
            mantissa = mantissa.Remove(dot, 1);
        }

        var digits = BigInteger.Parse(mantissa, CultureInfo.InvariantCulture);
        while (!digits.IsZero && digits % 10 == 0)
        {
            digits /= 10;
            exponent++;
        }

        return (digits, digits.IsZero ? 0 : exponent);
    }
}
