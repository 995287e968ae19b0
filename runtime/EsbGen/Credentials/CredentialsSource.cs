namespace EsbGen.Credentials;

/// <summary>Finds the credentials of a call, in the form in which it carries them.</summary>
/// <param name="own">The client's own, which also stand in where others name no app or no placement.</param>
/// <param name="provider">Names the caller of each call; null where the client's own credentials serve all calls.</param>
internal sealed class CredentialsSource(EsbCredentials own, IEsbCredentialsProvider? provider)
{
    // Most calls come as the same caller as the one before.
    private SentCredentials? _last;

    /// <summary>Whether they are the client's own, so that no foreign code runs within a call.</summary>
    public bool AreOwn => provider is null;

    /// <param name="endpoint">The API that is called.</param>
    /// <param name="given">The credentials that the call itself brings.</param>
    /// <param name="cancellationToken">The call's end, or its time limit.</param>
    /// <exception cref="InvalidOperationException">The provider gives none, or no app is named anywhere.</exception>
    public async ValueTask<SentCredentials> GetAsync(EsbEndpoint endpoint, EsbCredentials? given, CancellationToken cancellationToken)
    {
        var credentials = given
            ?? (provider is null
                ? own
                : await provider.GetCredentialsAsync(endpoint, cancellationToken).ConfigureAwait(false)
                    ?? throw new InvalidOperationException($"{provider.GetType()} returned no credentials for ESB call {endpoint}."));
        var last = Volatile.Read(ref _last);
        if (last is null || last.Source != credentials)
        {
            last = SentCredentials.Of(credentials, own);
            Volatile.Write(ref _last, last);
        }

        return last;
    }
}
