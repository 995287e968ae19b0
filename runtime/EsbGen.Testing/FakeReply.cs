using System.Globalization;
using System.Net;
using System.Text;

namespace EsbGen.Testing;

/// <summary>An answer of the fake, and how it travels. It does not change; its methods give others.</summary>
public sealed class FakeReply
{
    private const string JsonType = "application/json";

    private static readonly IReadOnlyDictionary<string, string> NoHeaders = new Dictionary<string, string>();

    private FakeReply(HttpStatusCode status, string contentType, ReadOnlyMemory<byte> body)
    {
        (Status, ContentType, Body) = (status, contentType, body);
        Headers = NoHeaders;
    }

    private FakeReply(FakeReply other)
    {
        (Status, ContentType, Body, Headers) = (other.Status, other.ContentType, other.Body, other.Headers);
        (Delay, TruncatedAt, ResetsConnection) = (other.Delay, other.TruncatedAt, other.ResetsConnection);
    }

    /// <summary>The connection breaks before an answer comes.</summary>
    public static FakeReply ConnectionReset { get; } = new(HttpStatusCode.OK, JsonType, default) { ResetsConnection = true };

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; private init; }

    /// <summary>The header <c>Content-Type</c>.</summary>
    public string ContentType { get; private init; }

    /// <summary>The whole body, also where the answer is truncated.</summary>
    public ReadOnlyMemory<byte> Body { get; private init; }

    /// <summary>Headers beside those of the body.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; private init; }

    /// <summary>How long the answer takes, by the fake's clock; <see cref="Timeout.InfiniteTimeSpan"/> where it never comes.</summary>
    public TimeSpan Delay { get; private init; }

    /// <summary>After how many bytes of the body the connection ends; null where all of it comes.</summary>
    public int? TruncatedAt { get; private init; }

    /// <summary>Whether the connection breaks before an answer comes.</summary>
    public bool ResetsConnection { get; private init; }

    /// <summary>An answer with HTTP 200 whose body is as given.</summary>
    /// <param name="json">The whole body. It need not be JSON, where a test wants none.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static FakeReply Json(string json) => Json(Encoding.UTF8.GetBytes(json ?? throw new ArgumentNullException(nameof(json))));

    /// <summary>An answer with HTTP 200 whose body is as given.</summary>
    /// <param name="json">The whole body, in UTF-8.</param>
    /// <returns>The answer.</returns>
    public static FakeReply Json(ReadOnlyMemory<byte> json) => new(HttpStatusCode.OK, JsonType, json);

    /// <summary>A success.</summary>
    /// <param name="data">The member <c>data</c> as JSON.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="System.Text.Json.JsonException"><paramref name="data"/> is no JSON.</exception>
    public static FakeReply Success(string data) => Json(Envelopes.Success(data ?? throw new ArgumentNullException(nameof(data))));

    /// <summary>A success with a record's members. One that has neither <c>Result</c> nor <c>Code</c> gets both.</summary>
    /// <typeparam name="T">A generated record of answers.</typeparam>
    /// <param name="answer">The answer.</param>
    /// <returns>The answer as a reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    /// <exception cref="ArgumentException">The record brings no code for its JSON, as generated ones do.</exception>
    public static FakeReply Of<T>(T answer)
        where T : class, IEsbResponse => Json(Envelopes.Of(answer ?? throw new ArgumentNullException(nameof(answer))));

    /// <summary>A failed call, which ESB answers with HTTP 200 all the same.</summary>
    /// <param name="code">What went wrong, such as 1306201 for a system that does not answer.</param>
    /// <param name="message">What went wrong, in words.</param>
    /// <returns>The answer.</returns>
    public static FakeReply Failure(long code, string message) => Json(Envelopes.Failure(code, message, null));

    /// <summary>Code 9900403: IAM does not let the user do that.</summary>
    /// <param name="permission">What is missing.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="permission"/> is null.</exception>
    public static FakeReply PermissionDenied(EsbPermission permission) =>
        Json(Envelopes.Failure(9900403, "no permission", permission ?? throw new ArgumentNullException(nameof(permission))));

    /// <summary>The API gateway answers instead of ESB, with its envelope and headers.</summary>
    /// <param name="status">The HTTP status; the code is 16, the status, and 01.</param>
    /// <param name="message">What went wrong; null for the status' name.</param>
    /// <returns>The answer.</returns>
    public static FakeReply Gateway(HttpStatusCode status, string? message = null)
    {
        var code = 1600001 + (100L * (int)status);
        var told = message ?? NameOf(status);
        var body = Envelopes.Gateway(code, status.ToString(), told);
        return new FakeReply(status, JsonType, body)
            .WithHeader("X-Bkapi-Error-Code", code.ToString(CultureInfo.InvariantCulture))
            .WithHeader("X-Bkapi-Error-Message", told)
            .WithHeader("X-Bkapi-Request-ID", Envelopes.RequestId);
    }

    /// <summary>The API gateway's HTTP 429.</summary>
    /// <param name="retryAfter">How long the caller should wait, rounded up to seconds; null for no such header.</param>
    /// <returns>The answer.</returns>
    public static FakeReply RateLimited(TimeSpan? retryAfter = null)
    {
        var reply = Gateway((HttpStatusCode)429, "API rate limit exceeded");
        return retryAfter is { } wait ? reply.WithHeader("Retry-After", Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture)) : reply;
    }

    /// <summary>A page of a proxy, such as nginx sends when it reaches nobody.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <returns>The answer.</returns>
    public static FakeReply Html(HttpStatusCode status)
    {
        var title = string.Format(CultureInfo.InvariantCulture, "{0:D} {1}", status, NameOf(status));
        return new FakeReply(status, "text/html", Encoding.UTF8.GetBytes(
            $"<html>\n<head><title>{title}</title></head>\n<body>\n<center><h1>{title}</h1></center>\n<hr><center>nginx</center>\n</body>\n</html>\n"));
    }

    /// <summary>The same later.</summary>
    /// <param name="delay">How long it takes more; <see cref="Timeout.InfiniteTimeSpan"/> for ever.</param>
    /// <returns>The other answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public FakeReply After(TimeSpan delay)
    {
        if (delay < TimeSpan.Zero && delay != Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentOutOfRangeException(nameof(delay), delay, "An answer cannot come before its call.");
        }

        var isEndless = delay == Timeout.InfiniteTimeSpan || Delay == Timeout.InfiniteTimeSpan;
        return new FakeReply(this) { Delay = isEndless ? Timeout.InfiniteTimeSpan : Delay + delay };
    }

    /// <summary>The same, but the connection ends before all of it came.</summary>
    /// <param name="at">After how many bytes of the body; null for half of it. More than there are means one byte less than all.</param>
    /// <returns>The other answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is negative.</exception>
    public FakeReply Truncated(int? at = null)
    {
        if (at < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(at), at, "A body has no part before its start.");
        }

        return new FakeReply(this) { TruncatedAt = Math.Max(0, Math.Min(at ?? (Body.Length / 2), Body.Length - 1)) };
    }

    /// <summary>The same with another HTTP status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The other answer.</returns>
    public FakeReply WithStatus(HttpStatusCode status) => new(this) { Status = status };

    /// <summary>The same with a header more.</summary>
    /// <param name="name">The header's name; none of the body's.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The other answer.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FakeReply WithHeader(string name, string value)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in Headers)
        {
            headers[header.Key] = header.Value;
        }

        headers[name ?? throw new ArgumentNullException(nameof(name))] = value ?? throw new ArgumentNullException(nameof(value));
        return new FakeReply(this) { Headers = headers };
    }

    /// <summary>Such as <c>Bad Gateway</c>.</summary>
    private static string NameOf(HttpStatusCode status)
    {
        using var response = new HttpResponseMessage(status);
        return response.ReasonPhrase ?? "";
    }
}
