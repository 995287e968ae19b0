using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Acme;

/// <summary>Answers one call on loopback as ESB does.</summary>
internal sealed class LoopbackEsb : IDisposable
{
    private readonly HttpListener _listener = new();

    public LoopbackEsb()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/");
        probe.Stop();
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
    }

    public Uri Address { get; }

    /// <returns>The body that came.</returns>
    public async Task<string> AnswerOnceAsync()
    {
        var call = await _listener.GetContextAsync().ConfigureAwait(false);
        using var reader = new StreamReader(call.Request.InputStream, Encoding.UTF8);
        var body = await reader.ReadToEndAsync().ConfigureAwait(false);
        var isKnown = call.Request.Url!.AbsolutePath == "/api/c/compapi/v2/job/get_step_instance_status/";
        call.Response.StatusCode = isKnown ? 200 : 404;
        call.Response.ContentType = "application/json";
        await call.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(Answer)).ConfigureAwait(false);
        call.Response.Close();
        return body;
    }

    public void Dispose() => _listener.Close();

    private const string Answer = """
        {
            "result": true,
            "code": "0",
            "message": null,
            "data": {
                "is_finished": true,
                "made_up": "kept",
                "step_instance_analyse_result": [
                    { "count": 1, "ip_list": [{ "ip": "10.0.0.7", "source": 1 }], "result_type": 9, "result_type_text": "Success" }
                ],
                "step_instance_detail": { "total_time": 1.25, "name": "restart" }
            }
        }
        """;
}
