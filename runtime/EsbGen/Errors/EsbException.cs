using System.Net;
using EsbGen.Calls;

namespace EsbGen;

/// <summary>
/// A call that failed: ESB or the system behind it says so, or the response is none of theirs. What a caller may want to catch apart derives
/// from it; the systems' own failures, told by their <see cref="Code"/>, are of this type itself.
/// </summary>
public class EsbException : Exception
{
    internal EsbException(string message, EsbEndpoint endpoint, EsbFailure failure, Exception? inner = null)
        : base(message, inner)
    {
        Endpoint = endpoint;
        Code = failure.Code.Number;
        CodeText = failure.Code.HasValue ? failure.Code.ToString() : null;
        ResponseMessage = failure.Message;
        RequestId = failure.RequestId;
        HttpStatus = failure.HttpStatus;
        RawResponse = failure.RawResponse;
        RetryAfter = failure.RetryAfter;
    }

    /// <summary>The API that was called.</summary>
    public EsbEndpoint Endpoint { get; }

    /// <summary>The response's code; null where it has none, or one that is no number.</summary>
    public long? Code { get; }

    /// <summary>The response's code as it stands there; null where it has none.</summary>
    public string? CodeText { get; }

    /// <summary>The response's own message; null where it has none.</summary>
    public string? ResponseMessage { get; }

    /// <summary>ESB's id of the call, which its operators can look up; null where the response has none.</summary>
    public string? RequestId { get; }

    /// <summary>The HTTP status; ESB reports failures with 200 too. Null where no response came.</summary>
    public HttpStatusCode? HttpStatus { get; }

    /// <summary>The start of the response as it came, at most 4,096 characters, credentials taken out; null where there was none.</summary>
    public string? RawResponse { get; }

    /// <summary>How long the server asks to wait before the next call, by its header <c>Retry-After</c>; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>How often the call was made.</summary>
    public int Attempts { get; internal set; } = 1;

    /// <summary>
    /// A line for a POSIX shell that makes the same call with <c>curl</c>, credentials and members whose names speak of secrets replaced by
    /// <c>***</c>. A body of more than 16 KiB is left to the file <c>body.json</c>. Null where nothing was sent.
    /// </summary>
    public string? CurlCommand { get; internal set; }

    /// <summary>
    /// Whether the same call may succeed a little later: rate limits (1306429), a failing upstream (1306201), HTTP 429, 502, 503 and 504,
    /// lost connections, timeouts. Whether it may be made again at all is another question: <see cref="EsbEndpoint.IsQuery"/>.
    /// </summary>
    public virtual bool IsTransient => KnownCodes.IsTransient(Code) || HttpStatus is { } status && (int)status is 429 or 502 or 503 or 504;
}
