namespace EsbGen.Registration;

/// <summary>
/// A factory's client. The factory replaces its handlers now and then, so that none may be kept for long; and making a client for each
/// call costs an eighth of the call's bytes.
/// </summary>
/// <param name="factory">Makes clients.</param>
/// <param name="name">Which of its clients.</param>
/// <param name="lifetime">How long one is kept, in milliseconds: no longer than the shortest life that the factory allows a
/// handler.</param>
internal sealed class FactoryClient(IHttpClientFactory factory, string name, int lifetime = 1000)
{
    private Kept? _kept;

    public HttpClient Get()
    {
        var now = Environment.TickCount;
        if (Volatile.Read(ref _kept) is { } kept
            && unchecked((uint)(now - kept.Since)) < (uint)lifetime
            && kept.Client.TryGetTarget(out var client))
        {
            return client;
        }

        client = factory.CreateClient(name);
        Volatile.Write(ref _kept, new Kept(new WeakReference<HttpClient>(client), now));
        return client;
    }

    /// <param name="Client">Weak: a handler that was replaced is disposed of when no client holds it, and there may be no further
    /// call.</param>
    /// <param name="Since">When it was made, by the clock that counts around.</param>
    private sealed record Kept(WeakReference<HttpClient> Client, int Since);
}
