using System.Globalization;
using System.Net;
using System.Text;

namespace EsbGen.Testing;

/// <summary>A response of the fake, and how it travels. It does not change; its methods give others.</summary>
public sealed class FakeResponse
{
    private const string JsonType = "application/json";

    private FakeResponse(HttpStatusCode status, string contentType, ReadOnlyMemory<byte> body)
    {
        (Status, ContentType, Body) = (status, contentType, body);
        Headers = new Dictionary<string, string>();
    }

    private FakeResponse(FakeResponse other)
    {
        (Status, ContentType, Body, Headers) = (other.Status, other.ContentType, other.Body, other.Headers);
        (Delay, TruncatedAt, ResetsConnection) = (other.Delay, other.TruncatedAt, other.ResetsConnection);
    }

    /// <summary>The connection breaks before a response comes.</summary>
    public static FakeResponse ConnectionReset { get; } = new(HttpStatusCode.OK, JsonType, default) { ResetsConnection = true };

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; private init; }

    /// <summary>The header <c>Content-Type</c>.</summary>
    public string ContentType { get; private init; }

    /// <summary>The whole body, also where the response is truncated.</summary>
    public ReadOnlyMemory<byte> Body { get; private init; }

    /// <summary>Headers beside those of the body.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; private init; }

    /// <summary>How long the response takes, by the fake's clock; <see cref="Timeout.InfiniteTimeSpan"/> where it never comes.</summary>
    public TimeSpan Delay { get; private init; }

    /// <summary>After how many bytes of the body the connection ends; null where all of it comes.</summary>
    public int? TruncatedAt { get; private init; }

    /// <summary>Whether the connection breaks before a response comes.</summary>
    public bool ResetsConnection { get; private init; }

    /// <summary>A response with HTTP 200 whose body is as given.</summary>
    /// <param name="json">The whole body. It need not be JSON, where a test wants none.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static FakeResponse Json(string json) => Json(Encoding.UTF8.GetBytes(json ?? throw new ArgumentNullException(nameof(json))));

    /// <summary>A response with HTTP 200 whose body is as given.</summary>
    /// <param name="json">The whole body, in UTF-8.</param>
    /// <returns>The response.</returns>
    public static FakeResponse Json(ReadOnlyMemory<byte> json) => new(HttpStatusCode.OK, JsonType, json);

    /// <summary>A success.</summary>
    /// <param name="data">The member <c>data</c> as JSON.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="System.Text.Json.JsonException"><paramref name="data"/> is no JSON.</exception>
    public static FakeResponse Success(string data) => Json(Envelopes.Success(data ?? throw new ArgumentNullException(nameof(data))));

    /// <summary>A success with a record's members. One that has neither <c>Result</c> nor <c>Code</c> gets both.</summary>
    /// <typeparam name="T">A generated record of responses.</typeparam>
    /// <param name="response">The response.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    /// <exception cref="ArgumentException">The record brings no code for its JSON, as generated ones do.</exception>
    public static FakeResponse Of<T>(T response)
        where T : class, IEsbResponse => Json(Envelopes.Of(response ?? throw new ArgumentNullException(nameof(response))));

    /// <summary>A failed call, to which ESB responds with HTTP 200 all the same.</summary>
    /// <param name="code">What went wrong, such as 1306201 for a system that does not respond.</param>
    /// <param name="message">What went wrong, in words.</param>
    /// <returns>The response.</returns>
    public static FakeResponse Failure(long code, string message) => Json(Envelopes.Failure(code, message, null));

    /// <summary>Code 9900403: IAM does not let the user do that.</summary>
    /// <param name="permission">What is missing.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="permission"/> is null.</exception>
    public static FakeResponse PermissionDenied(EsbPermission permission) =>
        Json(Envelopes.Failure(9900403, "no permission", permission ?? throw new ArgumentNullException(nameof(permission))));

    /// <summary>The API gateway responds instead of ESB, with its envelope and headers.</summary>
    /// <param name="status">The HTTP status; the code is 16, the status, and 01.</param>
    /// <param name="message">What went wrong; null for the status' name.</param>
    /// <returns>The response.</returns>
    public static FakeResponse Gateway(HttpStatusCode status, string? message = null)
    {
        var code = 1600001 + (100L * (int)status);
        var reported = message ?? NameOf(status);
        var body = Envelopes.Gateway(code, status.ToString(), reported);
        return new FakeResponse(status, JsonType, body)
            .WithHeader("X-Bkapi-Error-Code", code.ToString(CultureInfo.InvariantCulture))
            .WithHeader("X-Bkapi-Error-Message", reported)
            .WithHeader("X-Bkapi-Request-ID", Envelopes.RequestId);
    }

    /// <summary>The API gateway's HTTP 429.</summary>
    /// <param name="retryAfter">How long the caller should wait, rounded up to seconds; null for no such header.</param>
    /// <returns>The response.</returns>
    public static FakeResponse RateLimited(TimeSpan? retryAfter = null)
    {
        var response = Gateway((HttpStatusCode)429, "API rate limit exceeded");
        return retryAfter is { } wait
            ? response.WithHeader("Retry-After", Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture))
            : response;
    }

    /// <summary>A proxy's HTML error page, such as nginx sends when it cannot reach its upstream.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <returns>The response.</returns>
    public static FakeResponse Html(HttpStatusCode status)
    {
        var title = string.Format(CultureInfo.InvariantCulture, "{0:D} {1}", status, NameOf(status));
        return new FakeResponse(status, "text/html", Encoding.UTF8.GetBytes(
            $"<html>\n<head><title>{title}</title></head>\n<body>\n<center><h1>{title}</h1></center>\n"
            + "<hr><center>nginx</center>\n</body>\n</html>\n"));
    }

    /// <summary>The same later.</summary>
    /// <param name="delay">How long it takes more; <see cref="Timeout.InfiniteTimeSpan"/> for ever.</param>
    /// <returns>The other response.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public FakeResponse After(TimeSpan delay)
    {
        if (delay < TimeSpan.Zero && delay != Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentOutOfRangeException(nameof(delay), delay, "The delay must not be negative.");
        }

        var isEndless = delay == Timeout.InfiniteTimeSpan || Delay == Timeout.InfiniteTimeSpan;
        return new FakeResponse(this) { Delay = isEndless ? Timeout.InfiniteTimeSpan : Delay + delay };
    }

    /// <summary>The same, but the connection ends before all of it came.</summary>
    /// <param name="at">After how many bytes of the body; null for half of it. More than there are means one byte less than all.</param>
    /// <returns>The other response.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is negative.</exception>
    public FakeResponse Truncated(int? at = null)
    {
        if (at < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(at), at, "The offset must not be negative.");
        }

        return new FakeResponse(this) { TruncatedAt = Math.Max(0, Math.Min(at ?? (Body.Length / 2), Body.Length - 1)) };
    }

    /// <summary>The same with another HTTP status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The other response.</returns>
    public FakeResponse WithStatus(HttpStatusCode status) => new(this) { Status = status };

    /// <summary>The same with a header more.</summary>
    /// <param name="name">The header's name; none of the body's.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The other response.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FakeResponse WithHeader(string name, string value)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in Headers)
        {
            headers[header.Key] = header.Value;
        }

        headers[name ?? throw new ArgumentNullException(nameof(name))] = value ?? throw new ArgumentNullException(nameof(value));
        return new FakeResponse(this) { Headers = headers };
    }

    /// <summary>Such as <c>Bad Gateway</c>.</summary>
    private static string NameOf(HttpStatusCode status)
    {
        using var response = new HttpResponseMessage(status);
        return response.ReasonPhrase ?? "";
    }
}
