using System.Text;
using System.Text.Json;
using EsbGen.Json;

namespace EsbGen.Redaction;

/// <summary>Members whose names say that their values are for nobody else: ESB's credentials, and a caller's own.</summary>
internal static class SecretNames
{
    public const string Mask = "***";

    private static readonly string[] Words = ["secret", "token", "password", "passwd", "pwd", "passphrase", "credential", "private_key", "signature"];

    public static bool Contain(string name) => Array.Exists(Words, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The same JSON, such members masked at any depth.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static string MaskMembers(byte[] json) => Encoding.UTF8.GetString(JsonCopy.Of(json, static text => text, Contain));
}
