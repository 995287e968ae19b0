using System.IO.Compression;
using System.Net;
using System.Text;
using CsCheck;
using EsbGen.Runtime.Tests.Esb.Demo;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace EsbGen.Runtime.Tests;

/// <summary>Whatever comes, a call ends in its response or in an exception that says what is wrong.</summary>
public sealed class BrokenResponseTests
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task Broken_compression_is_a_response_that_broke_off(string encoding)
    {
        await using var server = await ScriptedServer.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = encoding;
            await context.Response.Body.WriteAsync(new byte[] { 0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 255, 255, 255 });
        });
        await BrokeOffAsync(Calls.Demo(server));
    }

    [Fact]
    public async Task Compressed_answers_are_read()
    {
        await using var server = await ScriptedServer.StartAsync(async context =>
        {
            Assert.Contains("gzip", context.Request.Headers.AcceptEncoding.ToString(), StringComparison.Ordinal);
            context.Response.Headers.ContentEncoding = "gzip";
            await using var zip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            await zip.WriteAsync(Encoding.UTF8.GetBytes(Calls.Success));
        });
        Assert.Empty((await Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation)).Data);
    }

    [Fact]
    public async Task A_small_response_that_unpacks_to_a_huge_one_is_not_unpacked_to_its_end()
    {
        await using var server = await ScriptedServer.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var zip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            var chunk = new byte[1024 * 1024];
            for (var index = 0; index < 64 && !context.RequestAborted.IsCancellationRequested; index++)
            {
                await zip.WriteAsync(chunk, context.RequestAborted);
            }
        });
        var exception = await FailsAsync(Calls.Demo(server, static options => options.MaxResponseSize = 1024 * 1024));
        Assert.Equal("ESB call demo/list_things received a response of more than 1048576 bytes (EsbOptions.MaxResponseSize).", exception.Message);
    }

    [Fact]
    public async Task Broken_Brotli_is_a_response_that_broke_off()
    {
        using var http = Handler.Client(static () => new StreamContent(new BrotliStream(new MemoryStream([255, 255, 255, 255, 255, 255, 255, 255]), CompressionMode.Decompress)));
        await BrokeOffAsync(Calls.Demo(http));
    }

    [Theory]
    [InlineData("Content-Length: 5000\r\n\r\n{\"result\": true, ")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n3\r\n{\"r")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}")]
    public async Task A_connection_that_ends_within_the_response_is_a_response_that_broke_off(string rest)
    {
        await using var server = new RawServer("HTTP/1.1 200 OK\r\n" + rest);
        await BrokeOffAsync(new DemoClient(EsbTransport.Create(Calls.Options(server.Address))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200")]
    [InlineData("SSH-2.0-OpenSSH_9.6\r\n\r\n")]
    public async Task What_speaks_no_HTTP_is_not_ESB(string response)
    {
        await using var server = new RawServer(response);
        var exception = await FailsAsync(new DemoClient(EsbTransport.Create(Calls.Options(server.Address))));
        Assert.StartsWith("ESB call demo/list_things could not reach ESB: ", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.HttpStatus);
    }

    [Fact]
    public async Task A_connection_that_ends_before_the_response_is_a_call_that_did_not_reach_ESB()
    {
        await using var server = await ScriptedServer.StartAsync(static context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        var exception = await FailsAsync(Calls.Demo(server));
        Assert.Contains("could not reach ESB", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.HttpStatus);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_become_replacement_characters()
    {
        // Latin-1 gives the letters beyond ASCII as single bytes.
        var response = Encoding.Latin1.GetBytes("{\"result\":true,\"lo\u00ff\":1,\"data\":[{\"name\":\"\u00c4\u00e3!\",\"tags\":[\"\u0080\"]}]}");
        await using var server = await ScriptedServer.StartAsync(context => context.Response.Body.WriteAsync(response).AsTask());
        var thing = Assert.Single((await Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation)).Data);
        Assert.Equal("\ufffd\ufffd!", thing.Name);
        Assert.Equal(["\ufffd"], thing.Tags);
    }

    [Fact]
    public async Task Halves_of_surrogate_pairs_are_no_reason_to_fail()
    {
        await using var server = await ScriptedServer.StartAsync("""{"result":true,"\ud800":"\udfff","message":"\ud800","data":[{"name":"\udc80","limits":{"\udc80":1}}]}""");
        var response = await Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.Equal("\ufffd", response.Message);
        Assert.Equal("\ufffd", Assert.Single(response.Data).Name);
    }

    [Fact]
    public async Task Nesting_beyond_the_limit_names_the_limit()
    {
        var json = "{\"result\": true, \"x\": " + new string('[', 100) + new string(']', 100) + ", \"data\": []}";
        await using var server = await ScriptedServer.StartAsync(json);
        Assert.Equal("ESB call demo/list_things did not return an ESB response: the response is nested deeper than 64 (EsbOptions.MaxDepth) (HTTP 200).", (await FailsAsync(Calls.Demo(server))).Message);
        Assert.Empty((await Calls.Demo(server, static options => options.MaxDepth = 200).ListThingsAsync(cancellationToken: Calls.Cancellation)).Data);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_since_it_would_carry_credentials_elsewhere()
    {
        await using var elsewhere = await ScriptedServer.StartAsync(Calls.Success);
        await using var server = await ScriptedServer.StartAsync(context =>
        {
            context.Response.Redirect(elsewhere.Address.ToString(), permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        });
        var exception = await FailsAsync(Calls.Demo(server));
        Assert.Equal(HttpStatusCode.TemporaryRedirect, exception.HttpStatus);
        Assert.Equal(0, elsewhere.Calls);
    }

    [Fact]
    public async Task No_cookie_is_kept_for_the_next_call()
    {
        await using var server = await ScriptedServer.StartAsync(async context =>
        {
            context.Response.Cookies.Append("login", "of somebody");
            await context.Response.WriteAsync(Calls.Success);
        });
        var client = Calls.Demo(server);
        await client.ListThingsAsync(cancellationToken: Calls.Cancellation);
        await client.ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.Equal(2, server.Calls);
        Assert.DoesNotContain("Cookie", server.Headers.Keys);
    }

    [Fact]
    public async Task What_the_gateway_before_ESB_says_in_headers_is_told()
    {
        await using var server = await ScriptedServer.StartAsync(static async context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers["X-Bkapi-Error-Code"] = "1642902";
            context.Response.Headers["X-Bkapi-Error-Message"] = "Request rejected";
            context.Response.Headers["X-Bkapi-Request-ID"] = "5d38";
            await context.Response.WriteAsync("slow down");
        });
        var exception = await FailsAsync(Calls.Demo(server));
        Assert.Equal((1642902L, "Request rejected", "5d38", HttpStatusCode.TooManyRequests), (exception.Code.Number!.Value, exception.ResponseMessage, exception.RequestId, exception.HttpStatus));
        Assert.Equal("ESB call demo/list_things did not return an ESB response: the response is no JSON from line 1, byte 1 on (code 1642902, HTTP 429, request 5d38).", exception.Message);
    }

    [Theory]
    [InlineData("""{"result":false,"code":"E-17","message":"no"}""", "no", null, "E-17")]
    [InlineData("""{"result":false,"code":"1306000","message":"no"}""", "no", 1306000L, "1306000")]
    [InlineData("""{"result":false,"message":{"en":"no","zh-hans":"不"}}""", """{"en":"no","zh-hans":"不"}""", null, null)]
    [InlineData("""{"result":false,"message":"","msg":"no"}""", "no", null, null)]
    [InlineData("""{"result":false,"message":null,"error":"no","data":{"msg":"inner"}}""", "no", null, null)]
    [InlineData("""{"code":1,"message":5}""", "5", 1L, "1")]
    [InlineData("""{"result":"false","code":"0"}""", null, 0L, "0")]
    [InlineData("""{"result":null,"code":1306401,"message":"no","data":{"id":1}}""", "no", 1306401L, "1306401")]
    public async Task A_failure_is_understood_in_any_form(string json, string? message, long? code, string? codeText)
    {
        await using var server = await ScriptedServer.StartAsync(json);
        var exception = await FailsAsync(Calls.Demo(server));
        Assert.Equal((message, code, codeText), (exception.ResponseMessage, exception.Code.Number, exception.Code.HasValue ? exception.Code.ToString() : null));
        Assert.StartsWith("ESB call demo/list_things failed: " + (message ?? "the response contains no message"), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_answer_is_told_by_its_start()
    {
        await using var server = await ScriptedServer.StartAsync(new string('x', 4095) + "😀" + new string('y', 100_000));
        Assert.Equal(new string('x', 4095), (await FailsAsync(Calls.Demo(server))).RawResponse);
    }

    /// <summary>Any bytes at all, most of them nearly a response.</summary>
    [Fact]
    public void Any_answer_ends_in_a_result_or_in_an_exception_of_its_own()
    {
        var seed = Encoding.UTF8.GetBytes("""{"result":true,"code":0,"message":"\u5b57","request_id":null,"permission":{"actions":[{"id":"a","related_resource_types":[{"instances":[[{"id":"1"}]]}]}]},"data":[{"id":1,"name":"字","weight":1.5e3,"tags":["x"],"owner":{"name":"b"},"limits":{"1":10},"matrix":[[1]],"x":[]}]}""");
        byte[][] pieces = [.. new[] { "{", "}", "[", "]", "\"", ",", ":", "null", "true", "1e999", "\\ud800", "\\", "\"data\":", "\"code\":" }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xEF, 0xBB, 0xBF], [0], []];
        Gen.Select(Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 20], Gen.Int[0, pieces.Length - 1]).Array[1, 4], Gen.OneOf(Gen.Const(200), Gen.Const(204), Gen.Const(302), Gen.Const(404), Gen.Const(500))).Sample(
            (changes, status) =>
            {
                var bytes = seed.ToList();
                foreach (var (position, length, piece) in changes)
                {
                    var at = position % (bytes.Count + 1);
                    bytes.RemoveRange(at, Math.Min(length, bytes.Count - at));
                    bytes.InsertRange(at, pieces[piece]);
                }

                using var http = Handler.Client((_, _) => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent([.. bytes]) }));
                try
                {
                    _ = Calls.Demo(http).ListThingsAsync(cancellationToken: Calls.Cancellation).GetAwaiter().GetResult();
                }
                catch (EsbException exception)
                {
                    Assert.Equal(status, (int)exception.HttpStatus!);
                }
            },
            iter: 5000);
    }

    private static Task<EsbException> FailsAsync(DemoClient client) => Assert.ThrowsAnyAsync<EsbException>(() => client.ListThingsAsync(cancellationToken: Calls.Cancellation));

    private static async Task BrokeOffAsync(DemoClient client)
    {
        var exception = await FailsAsync(client);
        Assert.StartsWith("ESB call demo/list_things received only part of its response (HTTP 200): ", exception.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, exception.HttpStatus);
        Assert.NotNull(exception.InnerException);
    }
}
