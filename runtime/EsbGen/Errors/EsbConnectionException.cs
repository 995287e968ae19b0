using System.Security.Authentication;

namespace EsbGen;

/// <summary>
/// The call did not reach ESB, or its response broke off. <see cref="Exception.InnerException"/> is what the network reported.
/// </summary>
public sealed class EsbConnectionException : EsbException
{
    /// <summary>Makes an exception with a default message.</summary>
    public EsbConnectionException()
        : this("The ESB call lost its connection.")
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    public EsbConnectionException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that another one caused.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public EsbConnectionException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal EsbConnectionException(string message, EsbEndpoint endpoint, EsbFailure failure, Exception inner)
        : base(message, endpoint, failure, inner)
    {
    }

    /// <inheritdoc/>
    public override bool IsTransient
    {
        get
        {
            // A handler that cancels a call has a reason of its own.
            if (InnerException is OperationCanceledException)
            {
                return false;
            }

            // A certificate that is not trusted now is not trusted in a second.
            for (var exception = InnerException; exception is not null; exception = exception.InnerException)
            {
                if (exception is AuthenticationException)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
