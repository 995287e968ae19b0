using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace EsbGen.Sample.Fake;

/// <summary>Checks who calls. A header with credentials wins entirely over parameters.</summary>
internal static class FakeCredentials
{
    public static string? WhyRefused(IHeaderDictionary headers, JsonObject parameters)
    {
        var given = parameters;
        if (headers.TryGetValue("X-Bkapi-Authorization", out var header))
        {
            try
            {
                given = JsonNode.Parse(header.ToString()) as JsonObject ?? [];
            }
            catch (JsonException)
            {
                return "X-Bkapi-Authorization is not a valid JSON object";
            }
        }

        return !Is(given, "bk_app_code", FakeEsb.AppCode) ? "app authentication failed: unknown bk_app_code"
            : !Is(given, "bk_app_secret", FakeEsb.AppSecret) ? "app authentication failed: wrong bk_app_secret"
            : !Is(given, "bk_username", FakeEsb.Username) ? "user authentication failed: please provide a valid user identity, such as bk_username, bk_token"
            : null;
    }

    private static bool Is(JsonObject given, string name, string value) => given[name] is JsonValue text && text.TryGetValue(out string? found) && found == value;
}
