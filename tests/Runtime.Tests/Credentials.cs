namespace EsbGen.Runtime.Tests;

/// <summary>Gives the credentials that a test says.</summary>
internal sealed class Credentials(Func<EsbEndpoint, CancellationToken, ValueTask<EsbCredentials>> give) : IEsbCredentialsProvider
{
    public Credentials(Func<EsbEndpoint, EsbCredentials> give)
        : this((endpoint, _) => new ValueTask<EsbCredentials>(give(endpoint)))
    {
    }

    public ValueTask<EsbCredentials> GetCredentialsAsync(EsbEndpoint endpoint, CancellationToken cancellationToken) => give(endpoint, cancellationToken);
}
