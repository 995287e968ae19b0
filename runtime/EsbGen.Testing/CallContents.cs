using System.Text;
using System.Text.Json;

namespace EsbGen.Testing;

/// <summary>
/// What a request brings, read as ESB reads it: parameters of the query or of the body, credentials among them or in a header.
/// </summary>
internal sealed class CallContents
{
    private const string AuthorizationHeader = "X-Bkapi-Authorization";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };

    private CallContents(JsonElement parameters, EsbCredentials credentials, string? problem)
    {
        (Parameters, Credentials, Problem) = (parameters, credentials, problem);
    }

    /// <summary>The API's own parameters and those of the address, an object.</summary>
    public JsonElement Parameters { get; }

    public EsbCredentials Credentials { get; }

    /// <summary>Why nothing could be read; null where it could.</summary>
    public string? Problem { get; }

    /// <param name="request">The request.</param>
    /// <param name="variables">The values of the address.</param>
    public static CallContents Read(FakeRequest request, IReadOnlyList<KeyValuePair<string, string>> variables)
    {
        string? problem = null;
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        JsonElement parameters;
        try
        {
            parameters = ParametersOf(request, variables, given);
        }
        catch (Exception exception) when (IsMalformed(exception))
        {
            problem = "the request body is no valid JSON";
            given.Clear();
            parameters = ObjectOf([]);
        }

        if (!request.Headers.TryGetValue(AuthorizationHeader, out var header))
        {
            return new CallContents(parameters, CredentialNames.CredentialsOf(given, EsbCredentialsPlacement.Parameters), problem);
        }

        // The header wins entirely.
        given.Clear();
        try
        {
            ReadHeader(header, given);
        }
        catch (Exception exception) when (IsMalformed(exception))
        {
            problem ??= "app authentication failed: " + AuthorizationHeader + " is no JSON object";
        }

        return new CallContents(parameters, CredentialNames.CredentialsOf(given, EsbCredentialsPlacement.Header), problem);
    }

    /// <summary>The headers that hold no credentials.</summary>
    public static Dictionary<string, string> HeadersOf(FakeRequest request)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in request.Headers)
        {
            if (!string.Equals(header.Key, AuthorizationHeader, StringComparison.OrdinalIgnoreCase))
            {
                headers[header.Key] = header.Value;
            }
        }

        return headers;
    }

    /// <summary>
    /// What System.Text.Json throws for what is no JSON, and for what is, but holds half a surrogate pair or bytes that are no UTF-8: it
    /// looks at texts only when they are asked for.
    /// </summary>
    private static bool IsMalformed(Exception exception) => exception is JsonException or InvalidOperationException or ArgumentException;

    private static JsonElement ParametersOf(
        FakeRequest request,
        IReadOnlyList<KeyValuePair<string, string>> variables,
        Dictionary<string, string> credentials)
    {
        if (string.Equals(request.Method, "GET", StringComparison.OrdinalIgnoreCase))
        {
            var query = QueryText.Parse(request.PathAndQuery);
            foreach (var parameter in query)
            {
                Take(parameter.Key, parameter.Value, credentials);
            }

            return ObjectOf([.. query.Where(static parameter => !CredentialNames.Contain(parameter.Key)), .. variables]);
        }

        if (request.Body.IsEmpty || request.Body.Span[0] != (byte)'{')
        {
            return ObjectOf(variables);
        }

        StrictUtf8.GetCharCount(request.Body.ToArray());
        using var body = JsonDocument.Parse(request.Body, Deep);
        return Write(writer =>
        {
            foreach (var member in body.RootElement.EnumerateObject())
            {
                if (member.Value.ValueKind == JsonValueKind.String)
                {
                    Take(member.Name, member.Value.GetString()!, credentials);
                }

                if (!CredentialNames.Contain(member.Name))
                {
                    member.WriteTo(writer);
                }
            }

            WriteTexts(writer, variables);
        });
    }

    private static void ReadHeader(string header, Dictionary<string, string> credentials)
    {
        using var document = JsonDocument.Parse(header);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException();
        }

        foreach (var member in document.RootElement.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.String)
            {
                credentials[member.Name] = member.Value.GetString()!;
            }
        }
    }

    /// <summary>Where it may stand, <c>access_token</c> counts in the header only.</summary>
    private static void Take(string name, string value, Dictionary<string, string> credentials)
    {
        if (name != CredentialNames.AccessToken && (name == CredentialNames.OldUsername || CredentialNames.Contain(name)))
        {
            credentials[name] = value;
        }
    }

    private static JsonElement ObjectOf(IEnumerable<KeyValuePair<string, string>> members) => Write(writer => WriteTexts(writer, members));

    private static void WriteTexts(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, string>> members)
    {
        foreach (var member in members)
        {
            writer.WriteString(member.Key, member.Value);
        }
    }

    private static JsonElement Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { SkipValidation = true }))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        // Not pooled, and never disposed of: a test keeps the call as long as it likes.
        var reader = new Utf8JsonReader(
            stream.GetBuffer().AsSpan(0, (int)stream.Length),
            new JsonReaderOptions { MaxDepth = Deep.MaxDepth });
        return JsonElement.ParseValue(ref reader);
    }
}
