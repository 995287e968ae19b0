using System.Diagnostics;
using System.Runtime.CompilerServices;
using EsbGen.Registration;
using Xunit;

namespace EsbGen.Runtime.Tests;

public sealed class FactoryClientTests
{
    [Fact]
    public void Calls_close_together_share_a_client()
    {
        var factory = new Factory();
        var source = new FactoryClient(factory, "esb", lifetime: 60_000);
        var client = source.Get();
        Assert.Same(client, source.Get());
        Assert.Same(client, source.Get());
        Assert.Equal(["esb"], factory.Names);
    }

    [Fact]
    public async Task None_is_kept_for_longer_than_its_time()
    {
        var factory = new Factory();
        var source = new FactoryClient(factory, "esb", lifetime: 50);
        var client = source.Get();
        await Task.Delay(100, Calls.Cancellation);
        Assert.NotSame(client, source.Get());
        Assert.Equal(2, factory.Names.Count);
    }

    /// <summary>The factory disposes of a handler that it has replaced when no client is left that holds it.</summary>
    [Fact]
    public void A_client_that_nobody_uses_is_not_held()
    {
        var source = new FactoryClient(new Factory(), "esb", lifetime: 60_000);
        var client = Use(source);
        var started = Stopwatch.GetTimestamp();
        while (IsHeld(client))
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(30));
            GC.Collect();
        }

        Assert.NotNull(source.Get());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference<HttpClient> Use(FactoryClient source) => new(source.Get());

    // A method of its own as well: until it is optimized, code holds what it has seen to its end.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsHeld(WeakReference<HttpClient> client) => client.TryGetTarget(out _);

    private sealed class Factory : IHttpClientFactory
    {
        public List<string> Names { get; } = [];

        public HttpClient CreateClient(string name)
        {
            Names.Add(name);
            return new HttpClient();
        }
    }
}
