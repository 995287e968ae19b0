namespace EsbGen.Testing;

/// <summary>An HTTP request as it reaches the fake, whatever carried it.</summary>
public sealed class FakeRequest
{
    /// <summary>Makes a request.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pathAndQuery">Path and query as they stand in the request line, escaped.</param>
    /// <param name="headers">The headers; of one that comes several times the last counts.</param>
    /// <param name="body">The body; empty where there is none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FakeRequest(string method, string pathAndQuery, IEnumerable<KeyValuePair<string, string>> headers, ReadOnlyMemory<byte> body)
    {
        Method = method ?? throw new ArgumentNullException(nameof(method));
        PathAndQuery = pathAndQuery ?? throw new ArgumentNullException(nameof(pathAndQuery));
        Body = body;
        var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in headers ?? throw new ArgumentNullException(nameof(headers)))
        {
            byName[header.Key] = header.Value;
        }

        Headers = byName;
    }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>Path and query as they stand in the request line, escaped.</summary>
    public string PathAndQuery { get; }

    /// <summary>The headers by name, in any letter case.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Method and path; a query may hold secrets.</summary>
    /// <returns>Method and path.</returns>
    public override string ToString() => Method + " " + PathAndQuery.Split('?')[0];
}
