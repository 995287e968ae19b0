namespace EsbGen.Transport;

/// <summary>The credentials of the options, the same for every call.</summary>
internal sealed class FixedCredentials(EsbOptions options) : IEsbCredentialsProvider
{
    private readonly EsbCredentials _credentials = new()
    {
        AppCode = options.AppCode,
        AppSecret = options.AppSecret,
        Username = options.Username,
        Token = options.Token,
        UserAccessToken = options.UserAccessToken,
        AccessToken = options.AccessToken,
    };

    public ValueTask<EsbCredentials> GetCredentialsAsync(EsbEndpoint endpoint, CancellationToken cancellationToken) => new(_credentials);
}
