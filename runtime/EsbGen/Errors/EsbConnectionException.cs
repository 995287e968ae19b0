using System.Security.Authentication;

namespace EsbGen;

/// <summary>The call did not reach ESB, or its response broke off. What the network said is within.</summary>
public sealed class EsbConnectionException : EsbException
{
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
