namespace EsbGen;

/// <summary>
/// What answered is not ESB, or does not keep to ESB's form: HTML of a proxy, JSON that ends early, an answer beyond
/// <see cref="EsbOptions.MaximalAnswerSize"/>, a success without the data that its document shows.
/// </summary>
public sealed class EsbProtocolException : EsbException
{
    internal EsbProtocolException(string message, EsbEndpoint endpoint, EsbFailure failure, Exception? inner = null)
        : base(message, endpoint, failure, inner)
    {
    }
}
