using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace EsbGen.Runtime.Tests.Resilience;

/// <summary>
/// How often a GET reaches a server that reads it and closes the connection: .NET's handler sends requests without a body again by
/// itself, three times, and tells nobody.
/// </summary>
public sealed class ResendTests
{
    private const int ByHandler = 4;

    [Theory]
    [InlineData(0, null, 1)]
    [InlineData(3, false, 1)]
    [InlineData(1, null, ByHandler + 1)]
    [InlineData(3, null, ByHandler + 3)]
    public async Task A_GET_is_sent_no_oftener_than_it_is_retried_and_the_first_time_four_times(int retries, bool? retry, int sent)
    {
        await using var server = new ClosingServer();
        var client = new Esb.Demo.DemoClient(EsbTransport.Create(Options(server, retries)));
        var exception = await Assert.ThrowsAsync<EsbConnectionException>(() => client.GetHostAsync(new() { Ip = "1" }, new() { Retry = retry }, Calls.Cancellation));
        Assert.Equal(retry == false ? 1 : 1 + retries, exception.Attempts);
#if RUNTIME_NETSTANDARD
        // There a GET never has a body, since .NET Framework refuses one.
        sent = ByHandler * exception.Attempts;
#endif
        Assert.Equal(sent, server.Requests);
    }

    [Fact]
    public async Task An_operation_is_sent_once()
    {
        await using var server = new ClosingServer();
        var client = new Esb.Demo.DemoClient(EsbTransport.Create(Options(server, 0)));
        await Assert.ThrowsAsync<EsbConnectionException>(() => client.DeleteHostAsync(new() { Area = "a", HostId = 1 }, cancellationToken: Calls.Cancellation));
        Assert.Equal(1, server.Requests);
    }

    private static EsbOptions Options(ClosingServer server, int retries)
    {
        var options = Calls.Options(server.Address);
        (options.Retry, options.TimeProvider) = (new EsbRetryOptions { MaxRetryAttempts = retries }, new ImpatientTime());
        return options;
    }

    /// <summary>Reads the head of each request, and closes the connection.</summary>
    private sealed class ClosingServer : IAsyncDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _end = new();
        private readonly Task _serving;
        private int _requests;

        public ClosingServer()
        {
            _listener.Start();
            _serving = ServeAsync();
        }

        public Uri Address => new($"http://{_listener.LocalEndpoint}");

        public int Requests => _requests;

        public async ValueTask DisposeAsync()
        {
            await _end.CancelAsync();
            await _serving;
            _listener.Dispose();
            _end.Dispose();
        }

        private async Task ServeAsync()
        {
            try
            {
                while (true)
                {
                    using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                    var head = new StringBuilder();
                    var buffer = new byte[4096];
                    while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await client.GetStream().ReadAsync(buffer, _end.Token) is > 0 and var read)
                    {
                        head.Append(Encoding.ASCII.GetString(buffer, 0, read));
                    }

                    _requests += head.Length > 0 ? 1 : 0;
                }
            }
            catch (OperationCanceledException)
            {
                // The test is over.
            }
        }
    }
}
