using System.Net;

namespace EsbGen;

/// <summary>A call that failed: ESB or the system behind it says so, or the answer is none of theirs.</summary>
public class EsbException : Exception
{
    internal EsbException(string message, EsbEndpoint endpoint, EsbFailure failure, Exception? inner = null)
        : base(message, inner)
    {
        Endpoint = endpoint;
        Code = failure.Code.Number;
        CodeText = failure.Code.HasValue ? failure.Code.ToString() : null;
        AnswerMessage = failure.Message;
        RequestId = failure.RequestId;
        Permission = failure.Permission;
        HttpStatus = failure.HttpStatus;
        RawAnswer = failure.RawAnswer;
    }

    /// <summary>The API that was called.</summary>
    public EsbEndpoint Endpoint { get; }

    /// <summary>The answer's code; null where it has none, or one that is no number. 9900403 means that a permission is missing.</summary>
    public long? Code { get; }

    /// <summary>The answer's code as it stands there; null where it has none.</summary>
    public string? CodeText { get; }

    /// <summary>The answer's own message; null where it has none.</summary>
    public string? AnswerMessage { get; }

    /// <summary>ESB's id of the call, which its operators can look up; null where the answer has none.</summary>
    public string? RequestId { get; }

    /// <summary>Which permission is missing, where one is.</summary>
    public EsbPermission? Permission { get; }

    /// <summary>The HTTP status; ESB answers failures with 200 too. Null where no answer came.</summary>
    public HttpStatusCode? HttpStatus { get; }

    /// <summary>The start of the answer as it came, at most 4,096 characters, credentials taken out; null where there was none.</summary>
    public string? RawAnswer { get; }
}
