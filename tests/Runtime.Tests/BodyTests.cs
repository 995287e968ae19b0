using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using EsbGen.Runtime.Tests.Esb.Demo;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Xunit;

namespace EsbGen.Runtime.Tests;

/// <summary>Bodies lie in pooled buffers; no call may ever see another's.</summary>
public sealed class BodyTests
{
    /// <summary>As over HTTP/2, where a server may response before it has read the body.</summary>
    [Fact]
    public async Task A_body_that_is_still_being_sent_when_its_call_ends_stays_what_it_was()
    {
        var gate = new TaskCompletionSource();
        var sending = new ConcurrentBag<Task<byte[]>>();
        using var http = Handler.Client((request, _) =>
        {
            sending.Add(SendSlowlyAsync(request.Content!));
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"result":true,"data":null}""") });
        });
        var client = Calls.Demo(http);
        for (var index = 0; index < 50; index++)
        {
            await client.DeleteHostAsync(new() { Area = "a", HostId = 1, Reason = new string((char)('a' + (index % 26)), 600) }, cancellationToken: Calls.Cancellation);
        }

        gate.SetResult();
        var reasons = (await Task.WhenAll(sending)).Select(static body => JsonNode.Parse(body)!["reason"]!.GetValue<string>()).ToList();
        Assert.Equal(50, reasons.Count);
        Assert.All(reasons, static reason => Assert.Equal(new string(reason[0], 600), reason));
        Assert.Equal(26, reasons.Distinct().Count());

        async Task<byte[]> SendSlowlyAsync(HttpContent content)
        {
            using var stream = new GatedStream(gate.Task);
            await content.CopyToAsync(stream, Calls.Cancellation);
            return stream.ToArray();
        }
    }

    [Fact]
    public async Task A_body_is_not_to_be_had_once_its_call_has_ended()
    {
        HttpContent? kept = null;
        using var http = Handler.Client((request, _) =>
        {
            kept = request.Content;
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(Calls.Success) });
        });
        await Calls.Demo(http).ListThingsAsync(cancellationToken: Calls.Cancellation);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => kept!.ReadAsByteArrayAsync(Calls.Cancellation));
    }

    [Fact]
    public async Task A_handler_may_send_a_body_twice()
    {
        using var http = Handler.Client(static async (request, cancellationToken) =>
        {
            using var first = new MemoryStream();
            await request.Content!.CopyToAsync(first, cancellationToken);
            using var second = new MemoryStream();
            await request.Content!.CopyToAsync(second, cancellationToken);
            Assert.Equal(first.ToArray(), second.ToArray());
            Assert.Equal(first.Length, request.Content.Headers.ContentLength);
            return new HttpResponseMessage { Content = new StringContent(Calls.Success) };
        });
        await Calls.Demo(http).ListThingsAsync(cancellationToken: Calls.Cancellation);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Many_calls_at_once_get_each_its_own_answer(int version)
    {
        await using var server = await ScriptedServer.StartAsync(
            static context =>
            {
                var reason = JsonNode.Parse(ScriptedServer.BodyOf(context))!["reason"]!.GetValue<string>();
                return context.Response.WriteAsync($$"""{"result":true,"data":null,"message":"{{reason}}"}""");
            },
            version == 2 ? HttpProtocols.Http2 : HttpProtocols.Http1);
        using var handler = new VersionHandler(version) { InnerHandler = new SocketsHttpHandler() };
        using var http = new HttpClient(handler);
        var client = new DemoClient(EsbTransport.Create(Calls.Options(server.Address), http));
        await Parallel.ForEachAsync(Enumerable.Range(0, 500), new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = Calls.Cancellation }, async (index, cancellationToken) =>
        {
            var reason = $"{index}-{new string((char)('a' + (index % 26)), index * 7)}";
            Assert.Equal(reason, (await client.DeleteHostAsync(new() { Area = "a", HostId = index, Reason = reason }, cancellationToken: cancellationToken)).Message);
        });
    }

    private sealed class VersionHandler(int major) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Version = major == 2 ? HttpVersion.Version20 : HttpVersion.Version11;
            request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
            return base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>Reads what is written to it only when the gate opens, as a socket does that is full.</summary>
    private sealed class GatedStream(Task gate) : MemoryStream
    {
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await gate;
            Write(buffer.Span);
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }
}
