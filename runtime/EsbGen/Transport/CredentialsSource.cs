namespace EsbGen.Transport;

/// <summary>Finds a call's credentials, in the form in which it carries them.</summary>
internal sealed class CredentialsSource(EsbOptions options)
{
    private readonly IEsbCredentialsProvider _provider = options.CredentialsProvider ?? new FixedCredentials(options);

    // Most calls come as the same caller as the one before.
    private SentCredentials? _last;

    /// <summary>Whether they are those of the options, so that nobody else is asked for them.</summary>
    public bool AreOwn => _provider is FixedCredentials;

    /// <exception cref="InvalidOperationException">The provider gives none, or no app is named anywhere.</exception>
    public async ValueTask<SentCredentials> GetAsync(EsbEndpoint endpoint, EsbCallOptions? call, CancellationToken cancellationToken)
    {
        var credentials = call?.Credentials ?? await _provider.GetCredentialsAsync(endpoint, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"{_provider.GetType()} gives no credentials for ESB call {endpoint}.");
        var last = Volatile.Read(ref _last);
        if (last is null || last.Source != credentials)
        {
            last = SentCredentials.Of(credentials, options);
            Volatile.Write(ref _last, last);
        }

        return last;
    }
}
