namespace EsbGen;

/// <summary>
/// The responder is not ESB, or does not keep to ESB's form: HTML of a proxy, JSON that ends early, a response beyond
/// <see cref="EsbOptions.MaxResponseSize"/>, a success without the data that its document shows; with
/// <see cref="EsbOptions.Strict"/>, any response that differs from its document.
/// </summary>
public sealed class EsbProtocolException : EsbException
{
    internal EsbProtocolException(string message, EsbEndpoint endpoint, EsbFailure failure, Exception? inner = null)
        : base(message, endpoint, failure, inner)
    {
    }

    /// <summary>
    /// The JSON paths at which the response differs from its document, at most 128; empty unless that is what went wrong
    /// (<see cref="EsbOptions.Strict"/>). Names that a server made up are cut after 64 characters.
    /// </summary>
    public IReadOnlyList<string> DriftPaths { get; internal init; } = [];
}
