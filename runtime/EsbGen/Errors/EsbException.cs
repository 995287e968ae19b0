using System.Net;

namespace EsbGen;

/// <summary>
/// An ESB call failed: ESB or the system behind it reported an error, or the response was not ESB's. The failures that callers most often
/// handle have types of their own, derived from this one; the errors of a system, distinguished by their <see cref="Code"/>, are of this
/// type itself.
/// </summary>
/// <remarks>The public constructors and initializers are for tests that stand in for a client.</remarks>
public class EsbException : Exception
{
    private string? _curlCommand;
    private int _attempts = 1;

    /// <summary>Makes an exception with a default message.</summary>
    public EsbException()
        : this("An ESB call failed.")
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    public EsbException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that another one caused.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public EsbException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal EsbException(string message, EsbEndpoint endpoint, EsbFailure failure, Exception? inner = null)
        : base(message, inner)
    {
        Endpoint = endpoint;
        Code = failure.Code;
        ResponseMessage = failure.Message;
        RequestId = failure.RequestId;
        HttpStatus = failure.HttpStatus;
        RawResponse = failure.RawResponse;
        RetryAfter = failure.RetryAfter;
    }

    /// <summary>The API that was called; null only in an exception that a test made without it.</summary>
    public EsbEndpoint? Endpoint { get; init; }

    /// <summary>The response's code; without a value where the response has none.</summary>
    public EsbCode Code { get; init; }

    /// <summary>
    /// The response's own message, without secrets; null where it has none. Its control characters are as received: escape them where it
    /// is shown.
    /// </summary>
    public string? ResponseMessage { get; init; }

    /// <summary>
    /// ESB's id of the call, which its operators can look up, control characters escaped; null where the response has none.
    /// </summary>
    public string? RequestId { get; init; }

    /// <summary>The HTTP status; ESB reports failures with 200 too. Null where no response came.</summary>
    public HttpStatusCode? HttpStatus { get; init; }

    /// <summary>
    /// The start of the response, at most 4,096 characters; null where there was none. Secrets are masked, everything else is as
    /// received, control characters too.
    /// </summary>
    public string? RawResponse { get; init; }

    /// <summary>
    /// How long the server asks to wait before the next call, by its header <c>Retry-After</c>; null where it does not say.
    /// </summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How many attempts the call took; 1 where it was not retried.</summary>
    public int Attempts
    {
        get => _attempts;
        init => _attempts = value;
    }

    /// <summary>
    /// A line for a POSIX shell that makes the same call with <c>curl</c>, credentials and members whose names speak of secrets replaced by
    /// <c>***</c>. A body of more than 16 KiB is left to the file <c>body.json</c>. Null where nothing was sent.
    /// </summary>
    public string? CurlCommand
    {
        get => _curlCommand;
        init => _curlCommand = value;
    }

    /// <summary>
    /// Whether the same call may succeed a little later: rate limits (1306429), a failing upstream (1306201), HTTP 429, 502, 503 and 504,
    /// lost connections, timeouts. Whether the call may be retried at all is another question: <see cref="EsbEndpoint.IsQuery"/>.
    /// </summary>
    public virtual bool IsTransient =>
        KnownCodes.IsTransient(Code.Number) || (HttpStatus is { } status && (int)status is 429 or 502 or 503 or 504);

    /// <summary>Sets what only the pipeline around the attempts knows.</summary>
    internal void CountAttempts(int attempts) => _attempts = attempts;

    /// <summary>Sets what only the attempt knows, not its response.</summary>
    internal void AddCurlCommand(string? command) => _curlCommand = command;
}
