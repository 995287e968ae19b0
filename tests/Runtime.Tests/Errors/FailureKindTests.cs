using System.Globalization;
using Xunit;

namespace EsbGen.Runtime.Tests.Errors;

/// <summary>Which exception a caller catches for which response.</summary>
public sealed class FailureKindTests
{
    [Theory]
    [InlineData("""{"result": false, "code": 9900403, "message": "no permission", "data": null}""", 200, typeof(EsbPermissionException), false)]
    [InlineData("""{"result": false, "code": 7, "message": "no", "permission": {"system_id": "bk_job", "actions": [{"id": "run"}]}}""", 200, typeof(EsbPermissionException), false)]
    [InlineData("""{"result": false, "code": 7, "message": "no", "permission": {}}""", 200, typeof(EsbException), false)]
    [InlineData("""{"result": false, "code": 1306401, "message": "no operator"}""", 200, typeof(EsbPermissionException), false)]
    [InlineData("""{"result": false, "code": "1306403", "message": "no app"}""", 200, typeof(EsbPermissionException), false)]
    [InlineData("""{"result": false, "code": 1640301, "code_name": "APP_NO_PERMISSION", "message": "App has no permission to the resource", "data": null}""", 403, typeof(EsbPermissionException), false)]
    [InlineData("""{"result": false, "code": 1306000, "message": "User authentication failed, please check if the bk_token is valid"}""", 200, typeof(EsbAuthenticationException), false)]
    [InlineData("""{"result": false, "code": 1306000, "message": "Invalid APP Code [bk_app_code=x], please confirm"}""", 200, typeof(EsbAuthenticationException), false)]
    [InlineData("""{"result": false, "code": 1306000, "message": "verify access_token failed, please check"}""", 200, typeof(EsbAuthenticationException), false)]
    [InlineData("""{"result": false, "code": 1306000, "message": "Request JSON string is wrong in format"}""", 200, typeof(EsbException), false)]
    [InlineData("""{"result": false, "code": 7, "message": "the bk_token of the record is unknown"}""", 200, typeof(EsbException), false)]
    [InlineData("""{"result": false, "code": 1640001, "message": "Parameters error [reason=\"app code cannot be empty\"]"}""", 400, typeof(EsbAuthenticationException), false)]
    [InlineData("""{"result": false, "code": 1640101, "message": "no"}""", 401, typeof(EsbAuthenticationException), false)]
    [InlineData("""{"result": false, "message": "log in"}""", 401, typeof(EsbAuthenticationException), false)]
    [InlineData("""{"result": false, "code": 1306429, "message": "slow down"}""", 200, typeof(EsbRateLimitException), true)]
    [InlineData("""{"result": false, "code": 1642902, "message": "slow down"}""", 429, typeof(EsbRateLimitException), true)]
    [InlineData("slow down", 429, typeof(EsbRateLimitException), true)]
    [InlineData("""{"result": false, "code": 1306201, "message": "timed out"}""", 200, typeof(EsbUpstreamException), true)]
    [InlineData("""{"result": false, "code": 1306203, "message": "TLS"}""", 200, typeof(EsbUpstreamException), false)]
    [InlineData("""{"result": false, "code": 1306208, "message": "bad result"}""", 200, typeof(EsbUpstreamException), false)]
    [InlineData("""{"result": false, "code": 1306209, "message": "method"}""", 200, typeof(EsbException), false)]
    [InlineData("""{"result": false, "code": 1306404, "message": "no component"}""", 200, typeof(EsbNotFoundException), false)]
    [InlineData("""{"result": false, "code": 1306405, "message": "inactive"}""", 200, typeof(EsbNotFoundException), false)]
    [InlineData("""{"result": false, "data": null, "message": "Not Found"}""", 404, typeof(EsbNotFoundException), false)]
    [InlineData("""{"result": false, "code": 1640401, "message": "API not found"}""", 404, typeof(EsbNotFoundException), false)]
    [InlineData("""{"result": false, "code": 1641301, "message": "too large"}""", 413, typeof(EsbGatewayException), false)]
    [InlineData("""{"result": false, "code": 1650401, "message": "timeout"}""", 504, typeof(EsbGatewayException), true)]
    [InlineData("""{"result": false, "code": 1650801, "message": "recursive"}""", 508, typeof(EsbGatewayException), false)]
    [InlineData("""{"result": false, "message": "down"}""", 503, typeof(EsbGatewayException), true)]
    [InlineData("""{"result": false, "data": null, "message": "crashed"}""", 500, typeof(EsbException), false)]
    [InlineData("""{"result": false, "code": 1306406, "message": "arguments"}""", 200, typeof(EsbException), false)]
    [InlineData("""{"result": false, "code": "E-1", "message": "no"}""", 200, typeof(EsbException), false)]
    [InlineData("<html>Bad Gateway</html>", 502, typeof(EsbProtocolException), true)]
    [InlineData("<html>Log in</html>", 200, typeof(EsbProtocolException), false)]
    [InlineData("", 200, typeof(EsbProtocolException), false)]
    [InlineData("""{"result": true, "code": 0}""", 200, typeof(EsbProtocolException), false)]
    public async Task An_answer_means(string response, int status, Type expected, bool isTransient)
    {
        await using var server = await ScriptedServer.StartAsync(response, status);
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal((expected, isTransient), (exception.GetType(), exception.IsTransient));
        Assert.Equal("list_things", exception.Endpoint!.Name);
        Assert.Equal((response, status), (exception.RawResponse, (int)exception.HttpStatus!));
    }

    [Fact]
    public async Task What_the_gateway_says_in_headers_counts_where_the_body_is_no_envelope()
    {
        await using var server = await ScriptedServer.StartAsync(static context =>
        {
            context.Response.StatusCode = 502;
            context.Response.Headers["X-Bkapi-Error-Code"] = "1650201";
            return Task.CompletedTask;
        });
        var exception = await Assert.ThrowsAsync<EsbGatewayException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal(EsbErrorCodes.GatewayUpstreamFailed, exception.Code.Number);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Wed, 21 Oct 2015 07:28:05 GMT", 5)]
    [InlineData("Wed, 21 Oct 2015 07:27:00 GMT", 0)]
    [InlineData("soon", null)]
    public async Task The_wait_that_a_server_asks_for_is_told(string retryAfter, int? seconds)
    {
        await using var server = await ScriptedServer.StartAsync(context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = retryAfter;
            context.Response.Headers.Date = "Wed, 21 Oct 2015 07:28:00 GMT";
            return Task.CompletedTask;
        });
        var exception = await Assert.ThrowsAsync<EsbRateLimitException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal(seconds, (int?)exception.RetryAfter?.TotalSeconds);
    }

    [Fact]
    public async Task A_lost_connection_is_one()
    {
        await using var server = await ScriptedServer.StartAsync(static context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        var exception = await Assert.ThrowsAsync<EsbConnectionException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.True(exception.IsTransient);
        Assert.Null(exception.RawResponse);
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted_is_not_trusted_later_either()
    {
        using var http = Handler.Client(static (_, _) => throw new HttpRequestException("TLS", new System.Security.Authentication.AuthenticationException("not trusted")));
        var exception = await Assert.ThrowsAsync<EsbConnectionException>(() => Calls.Demo(http).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.False(exception.IsTransient);
    }

    [Fact]
    public async Task A_timeout_tells_its_limit()
    {
        await using var server = await ScriptedServer.StartAsync(static context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var limit = TimeSpan.FromMilliseconds(150);
        var exception = await Assert.ThrowsAsync<EsbTimeoutException>(() => Calls.Demo(server, options => options.Timeout = limit).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal((limit, true), (exception.Limit, exception.IsTransient));
        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(70, false)]
    public async Task Headers_have_a_limit(int kilobytes, bool fits)
    {
        await using var server = await ScriptedServer.StartAsync(async context =>
        {
            for (var index = 0; index < kilobytes; index++)
            {
                context.Response.Headers["X-" + index.ToString(CultureInfo.InvariantCulture)] = new string('x', 1015);
            }

            await Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, Calls.Success);
        });
        var call = Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation);
        if (fits)
        {
            await call;
        }
        else
        {
            await Assert.ThrowsAnyAsync<EsbException>(() => call);
        }
    }
}
