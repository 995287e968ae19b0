namespace EsbGen;

/// <summary>
/// The response is not ESB's, or breaks ESB's form: a proxy's HTML, JSON that ends early, a response larger than
/// <see cref="EsbOptions.MaxResponseSize"/>, a success without the data that its document shows; with <see cref="EsbOptions.Strict"/>, any
/// response that differs from its document.
/// </summary>
public sealed class EsbProtocolException : EsbException
{
    /// <summary>Makes an exception with a default message.</summary>
    public EsbProtocolException()
        : this("The response is not ESB's.")
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    public EsbProtocolException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that another one caused.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public EsbProtocolException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal EsbProtocolException(string message, EsbEndpoint endpoint, EsbFailure failure, Exception? inner = null)
        : base(message, endpoint, failure, inner)
    {
    }

    /// <summary>
    /// The JSON paths at which the response differs from its document, at most 128; empty unless that is what went wrong
    /// (<see cref="EsbOptions.Strict"/>). Names that a server made up are cut after 64 characters.
    /// </summary>
    public IReadOnlyList<string> DriftPaths { get; init; } = [];
}
