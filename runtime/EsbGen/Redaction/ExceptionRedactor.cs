using System.Runtime.ExceptionServices;
using System.Security.Authentication;
using EsbGen.Limits;

namespace EsbGen.Redaction;

/// <summary>Exceptions of handlers and of the network can name an address, a header or what a server sent: they are shown masked.</summary>
internal static class ExceptionRedactor
{
    /// <returns>The exception itself if it contains no secret; otherwise a redacted exception of the same kind.</returns>
    public static Exception Redact(Exception exception, Redactor redactor)
    {
        var chain = new List<Exception>();
        for (var current = exception; current is not null && chain.Count < RuntimeLimits.InnerExceptions; current = current.InnerException)
        {
            chain.Add(current);
        }

        var isPlain = chain[chain.Count - 1].InnerException is null
            && chain.TrueForAll(current => Shown(current.Message, redactor) == current.Message);
        if (isPlain && exception.ToString() is var text && redactor.Redact(text) == text)
        {
            return exception;
        }

        Exception? inner = null;
        for (var index = chain.Count - 1; index >= 0; index--)
        {
            inner = Copy(chain[index], Shown(chain[index].Message, redactor), inner);
        }

        return inner!;
    }

    private static string Shown(string message, Redactor redactor) => DisplayText.Escape(redactor.Redact(message, RuntimeLimits.ShownText));

    private static Exception Copy(Exception exception, string message, Exception? inner)
    {
        Exception copy = exception switch
        {
            OperationCanceledException => new OperationCanceledException(message, inner),
            TimeoutException => new TimeoutException(message, inner),
            AuthenticationException => new AuthenticationException(message, inner),
            IOException => new IOException(message, inner),
#if NETSTANDARD2_0
            HttpRequestException => new HttpRequestException(message, inner),
#else
            HttpRequestException http => new HttpRequestException(http.HttpRequestError, message, inner, http.StatusCode),
#endif
            _ => new HttpRequestException(exception.GetType().Name + ": " + message, inner),
        };
#if !NETSTANDARD2_0
        if (exception.StackTrace is { } trace)
        {
            ExceptionDispatchInfo.SetRemoteStackTrace(copy, trace);
        }
#endif
        return copy;
    }
}
