using EsbGen.Runtime.Tests.Esb;
using EsbGen.Runtime.Tests.Esb.Demo;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EsbGen.Runtime.Tests;

/// <summary>A transport disposes of what it made, and of nothing else.</summary>
public sealed class TransportDisposalTests
{
    [Fact]
    public async Task A_disposed_transport_makes_no_call()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        var transport = EsbTransport.Create(Calls.Options(server.Address));
        var client = new DemoClient(transport);
        await client.ListThingsAsync(cancellationToken: Calls.Cancellation);

        transport.Dispose();
        transport.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal(1, server.Calls);
    }

    [Fact]
    public async Task A_given_client_outlives_its_transport()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        using var http = new HttpClient();
        EsbTransport.Create(Calls.Options(server.Address), http).Dispose();

        using var other = EsbTransport.Create(Calls.Options(server.Address), http);
        await new DemoClient(other).ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.Equal(1, server.Calls);
    }

    [Fact]
    public async Task A_call_under_way_ends_with_its_transport_and_is_no_timeout()
    {
        var arrived = new TaskCompletionSource();
        await using var server = await ScriptedServer.StartAsync(async context =>
        {
            arrived.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
        });
        var transport = EsbTransport.Create(Calls.Options(server.Address));
        var call = new DemoClient(transport).ListThingsAsync(cancellationToken: Calls.Cancellation);
        await arrived.Task.WaitAsync(Calls.Cancellation);

        transport.Dispose();

        var exception = await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
        Assert.Contains("demo/list_things", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_container_disposes_of_its_transport()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        var services = new ServiceCollection();
        services.AddEsb(options => (options.BaseAddress, options.AppCode, options.AppSecret) = (server.Address, "a", "b"));
        var provider = services.BuildServiceProvider(validateScopes: true);
        var client = provider.GetRequiredService<IDemoClient>();

        await provider.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.ListThingsAsync(cancellationToken: Calls.Cancellation));
    }
}
