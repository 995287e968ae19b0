using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using EsbGen.Runtime.Tests.Esb;
using EsbGen.Sample.Fake;
using EsbGen.Testing;
using Xunit;

namespace EsbGen.Runtime.Tests.Fake;

/// <summary>Requests that are none get a failure of ESB's form, never an exception.</summary>
public sealed class HostileRequestTests
{
    private const string Path = "/api/c/compapi/v2/demo/delete_host/east/7/";

    public static TheoryData<byte[]> Bodies => new(new byte[][]
    {
        [.. "{\"bk_username\":\"\\ud800\"}"u8],
        [.. "{\"\\udfff\":1}"u8],
        [.. "{\"reason\":[{\"a\":\"x\\ud800\"}]}"u8],
        [.. "{\"reason\":{\"\\ud800\":{}}}"u8],
        [.. "{\"reason\":\""u8, 0xFF, 0xFE, .. "\"}"u8],
        [.. "{\""u8, 0xC3, .. "\":1}"u8],
        [.. "{\"reason\":[\""u8, 0xED, 0xA0, 0x80, .. "\"]}"u8],
        [.. "{\"reason\":"u8],
        [.. "{"u8],
        [.. Encoding.UTF8.GetBytes("{\"a\":" + new string('[', 100_000))],
    });

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_that_is_no_text_or_no_JSON_is_malformed(byte[] body)
    {
        var esb = new FakeEsb(EsbEndpoints.All);
        var reply = await esb.RespondAsync(new FakeRequest("DELETE", Path, [], body), Calls.Cancellation);
        using var json = JsonDocument.Parse(reply.Body);
        Assert.Equal((HttpStatusCode.OK, 1306000), (reply.Status, json.RootElement.GetProperty("code").GetInt32()));
        Assert.Equal("the request body is no valid JSON", json.RootElement.GetProperty("message").GetString());
        Assert.Equal("{}", Assert.Single(esb.Calls).Parameters.GetRawText());
    }

    [Theory]
    [InlineData("{\"bk_app_code\":\"\\ud800\"}")]
    [InlineData("{\"\\udfff\":\"x\"}")]
    [InlineData("{\"bk_app_code\":")]
    [InlineData("[]")]
    [InlineData("\uFEFF{}")]
    [InlineData("")]
    public async Task A_header_that_is_no_JSON_is_no_caller(string header)
    {
        var request = new FakeRequest("GET", "/api/c/compapi/v2/demo/get_host/?ip=1", [new("X-Bkapi-Authorization", header)], default);
        var reply = await new FakeEsb(EsbEndpoints.All).RespondAsync(request, Calls.Cancellation);
        using var json = JsonDocument.Parse(reply.Body);
        Assert.Equal(1306000, json.RootElement.GetProperty("code").GetInt32());
    }

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "")]
    [InlineData("GET", "?")]
    [InlineData("GET", "//")]
    [InlineData("OPTIONS", "*")]
    [InlineData("CONNECT", "127.0.0.1:80")]
    [InlineData("CONNECT", "/api/c/compapi/v2/demo/get_host/")]
    [InlineData("", "/api/c/compapi/v2/demo/get_host/")]
    [InlineData("GET", "http://evil.example/api/c/compapi/v2/demo/get_host/?ip=%ED%A0%80&%FF=%")]
    [InlineData("GET", "/api/c/compapi/v2/demo/get_host/%ff%fe")]
    public async Task An_odd_request_line_gets_a_failure(string method, string target)
    {
        var reply = await new FakeEsb(EsbEndpoints.All).RespondAsync(new FakeRequest(method, target, [], default), Calls.Cancellation);
        using var json = JsonDocument.Parse(reply.Body);
        Assert.False(json.RootElement.GetProperty("result").GetBoolean());
        Assert.NotEqual(HttpStatusCode.InternalServerError, reply.Status);
    }

    [Theory]
    [InlineData("CONNECT 127.0.0.1:80 HTTP/1.1\r\nHost: 127.0.0.1:80\r\n\r\n")]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("TRACE /api/c/compapi/v2/demo/get_host/ HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("HEAD /api/c/compapi/v2/demo/get_host/ HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("GET http://evil.example/api/c/compapi/v2/demo/get_host/ HTTP/1.1\r\nHost: evil.example\r\n\r\n")]
    [InlineData("DELETE /api/c/compapi/v2/demo/delete_host/east/7/ HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n{\"\\ud800\":")]
    [InlineData("DELETE /api/c/compapi/v2/demo/delete_host/east/7/ HTTP/1.1\r\nHost: a\r\nContent-Length: 12\r\n\r\n{\"\\ud800\":1}")]
    public async Task No_request_on_the_wire_gets_a_crash(string request)
    {
        await using var server = await FakeServer.StartAsync(new FakeEsb(EsbEndpoints.All), 0, Calls.Cancellation);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Address.Port, Calls.Cancellation);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request), Calls.Cancellation);
        using var reader = new StreamReader(stream);
        var status = (await reader.ReadLineAsync(Calls.Cancellation))!;
        Assert.StartsWith("HTTP/1.1 ", status, StringComparison.Ordinal);
        Assert.False(status.StartsWith("HTTP/1.1 5", StringComparison.Ordinal), status);
    }
}
