using System.Text;
using System.Text.Json;
using EsbGen.Json;

namespace EsbGen.Redaction;

/// <summary>Members whose names say that their values are for nobody else: ESB's credentials, and a caller's own.</summary>
internal static class SecretNames
{
    public const string Mask = "***";

    private static readonly char[] Joints = ['_', '-', '.', ' ', '$'];

    private static readonly string[] Words =
    [
        "secret", "token", "password", "passwd", "pwd", "passphrase", "passcode", "credential", "privatekey", "apikey", "accesskey",
        "signature", "authorization", "cookie", "密码", "口令", "密钥", "令牌",
    ];

    /// <summary>Whether a name speaks of a secret, whichever way its words are joined.</summary>
    public static bool Contain(string name)
    {
        var plain = name.IndexOfAny(Joints) < 0 ? name : string.Concat(name.Split(Joints));
        return Array.Exists(Words, word => plain.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>The same JSON, such members masked at any depth.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static string MaskMembers(byte[] json) => Encoding.UTF8.GetString(JsonCopy.Of(json, Mask, static text => text, Contain));
}
