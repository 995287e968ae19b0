using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace EsbGen.Sample.Fake;

/// <summary>Checks who calls. A header with credentials wins entirely over parameters.</summary>
internal static class FakeCredentials
{
    private const string Header = "X-Bkapi-Authorization";

    public static string? WhyRefused(IHeaderDictionary headers, JsonElement parameters)
    {
        if (!headers.TryGetValue(Header, out var header))
        {
            return WhyRefused(parameters);
        }

        try
        {
            var given = JsonElement.Parse(header.ToString());
            return given.ValueKind != JsonValueKind.Object ? Header + " is not a JSON object"
                : Text(given, "access_token") is { } token ? token == FakeEsb.Token ? null : "access_token is invalid"
                : WhyRefused(given);
        }
        catch (JsonException)
        {
            return Header + " is not a JSON object";
        }
    }

    /// <summary>The first of the user's identities that is given decides.</summary>
    private static string? WhyRefused(JsonElement given) =>
        Text(given, "bk_app_code", "app_code") != FakeEsb.AppCode ? "app authentication failed: unknown bk_app_code"
        : Text(given, "bk_app_secret", "app_secret") != FakeEsb.AppSecret ? "app authentication failed: wrong bk_app_secret"
        : Text(given, "bk_access_token", "bk_token") is { } token ? token == FakeEsb.Token ? null : "user authentication failed: the token is invalid"
        : Text(given, "bk_username", "username") != FakeEsb.Username ? "user authentication failed: please provide a valid user identity, such as bk_username, bk_token"
        : null;

    private static string? Text(JsonElement given, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (given.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }
}
