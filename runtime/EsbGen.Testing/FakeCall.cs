using System.Globalization;
using System.Text.Json;

namespace EsbGen.Testing;

/// <summary>A call that reached the fake.</summary>
public sealed class FakeCall
{
    internal FakeCall(
        FakeRequest request,
        string path,
        EsbEndpoint? endpoint,
        CallContents contents,
        DateTimeOffset time,
        FakeResponse example)
    {
        Method = request.Method;
        Path = path;
        Headers = CallContents.HeadersOf(request);
        Endpoint = endpoint;
        Credentials = contents.Credentials;
        Parameters = contents.Parameters;
        Time = time;
        Example = example;
    }

    /// <summary>The API; null where the fake knows none at that address.</summary>
    public EsbEndpoint? Endpoint { get; }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path without its query.</summary>
    public string Path { get; }

    /// <summary>
    /// The API's own parameters, an object: of the query, where each is text, or of the body, and those of the address. Without
    /// credentials; empty where the body is no JSON.
    /// </summary>
    public JsonElement Parameters { get; }

    /// <summary>Who called, and how that travelled. What did not come is null.</summary>
    public EsbCredentials Credentials { get; }

    /// <summary>The headers by name, in any letter case, but for <c>X-Bkapi-Authorization</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>When the call came, by the fake's clock.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>The response that the document shows, for functions that change it.</summary>
    public FakeResponse Example { get; }

    /// <summary>Names API, app, user and time, never a secret or a parameter.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} {1} by {2} at {3:O}", Method, Endpoint?.ToString() ?? Path, Credentials, Time);
}
