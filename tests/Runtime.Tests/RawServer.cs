using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EsbGen.Runtime.Tests;

/// <summary>Responses one call with bytes as they are, and ends the connection.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _answering;

    public RawServer(string response)
    {
        _listener.Start();
        _answering = RespondAsync(response);
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    public async ValueTask DisposeAsync()
    {
        await _answering;
        _listener.Dispose();
    }

    private async Task RespondAsync(string response)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        var stream = client.GetStream();
        var request = new StringBuilder();
        var buffer = new byte[4096];
        while (!request.ToString().EndsWith('}'))
        {
            request.Append(Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer)));
        }

        await stream.WriteAsync(Encoding.UTF8.GetBytes(response));
        client.Client.Shutdown(SocketShutdown.Both);
    }
}
