using Microsoft.AspNetCore.Http;
using Xunit;

namespace EsbGen.Runtime.Tests;

/// <summary>What one call does otherwise than the client's options say.</summary>
public sealed class CallOptionsTests
{
    private const string Secret = "s3cr3t-of-the-call";

    public static TheoryData<string, EsbCallOptions> WrongSettings => new()
    {
        { "TenantId", new() { TenantId = "a\r\nX-Evil: 1" } },
        { "Language", new() { Language = "中文" } },
        { "TimeZone", new() { TimeZone = "Asia/Shanghai\n" } },
        { "Timeout", new() { Timeout = TimeSpan.Zero } },
        { "Timeout", new() { Timeout = TimeSpan.MaxValue } },
        { "Headers", new() { Headers = Header("X Evil", "1") } },
        { "Headers", new() { Headers = Header("", "1") } },
        { "Headers", new() { Headers = Header("X-Fine", "1\r\nX-Evil: 1") } },
        { "Headers", new() { Headers = Header("content-type", "text/plain") } },
        { "Headers", new() { Headers = Header("x-bkapi-authorization", "{}") } },
    };

    [Fact]
    public async Task A_calls_own_settings_replace_the_clients_for_that_call_alone()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        var client = Calls.Demo(server, static options =>
        {
            options.TenantId = "tenant";
            options.Language = "en";
            options.TimeZone = "Asia/Shanghai";
            options.UseTestEnvironment = true;
            options.SupplierAccount = "9";
        });
        var own = new EsbCallOptions
        {
            TenantId = "other",
            Language = "zh-hans",
            TimeZone = "",
            UseTestEnvironment = false,
            SupplierAccount = "7",
            Headers = Header("X-Trace", "abc"),
        };

        await client.ListThingsAsync(own, Calls.Cancellation);
        Assert.Equal("other", server.Headers["X-Bk-Tenant-Id"]);
        Assert.Equal("zh-hans", server.Headers["Blueking-Language"]);
        Assert.DoesNotContain("Blueking-Timezone", server.Headers.Keys);
        Assert.DoesNotContain("X-Use-Test-Env", server.Headers.Keys);
        Assert.Equal("abc", server.Headers["X-Trace"]);
        Assert.EndsWith("\"bk_supplier_account\":\"7\"}", server.Body, StringComparison.Ordinal);

        await client.ListThingsAsync(new EsbCallOptions(), Calls.Cancellation);
        Assert.Equal("tenant", server.Headers["X-Bk-Tenant-Id"]);
        Assert.Equal("en", server.Headers["Blueking-Language"]);
        Assert.Equal("Asia/Shanghai", server.Headers["Blueking-Timezone"]);
        Assert.Equal("1", server.Headers["X-Use-Test-Env"]);
        Assert.DoesNotContain("X-Trace", server.Headers.Keys);
        Assert.EndsWith("\"bk_supplier_account\":\"9\"}", server.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_of_the_call_replaces_one_of_the_clients()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        await Calls.Demo(server, static options => options.Language = "en").ListThingsAsync(new() { Headers = Header("blueking-language", "zh-hans") }, Calls.Cancellation);
        Assert.Equal("zh-hans", server.Headers["Blueking-Language"]);
    }

    [Fact]
    public async Task A_visitors_call_is_made_as_the_clients_app_and_as_no_user_of_the_client()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        await Calls.Demo(server).ListThingsAsync(new() { Credentials = new() { Token = "visitor" } }, Calls.Cancellation);
        Assert.Equal("""{"bk_app_code":"esb_test","bk_app_secret":"s3cr3t-of-the-app","bk_token":"visitor"}""", server.Body);
    }

    [Fact]
    public async Task A_call_as_another_app_does_not_take_the_clients_secret()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        var client = Calls.Demo(server);
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => client.ListThingsAsync(new() { Credentials = new() { AppCode = "other" } }, Calls.Cancellation));
        Assert.Contains("AppSecret", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, server.Calls);

        await client.ListThingsAsync(new() { Credentials = new() { AppCode = "other", AppSecret = "its own", Username = "bob" } }, Calls.Cancellation);
        Assert.Equal("""{"bk_app_code":"other","bk_app_secret":"its own","bk_username":"bob"}""", server.Body);
    }

    [Fact]
    public async Task A_call_says_how_its_credentials_travel()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        var client = Calls.Demo(server);
        await client.ListThingsAsync(new() { Credentials = new() { UserAccessToken = "u", Placement = EsbCredentialsPlacement.Header } }, Calls.Cancellation);
        Assert.Equal("""{"bk_app_code":"esb_test","bk_app_secret":"s3cr3t-of-the-app","bk_access_token":"u"}""", server.Headers["X-Bkapi-Authorization"]);
        Assert.Equal("{}", server.Body);

        await client.ListThingsAsync(new() { Credentials = new() { AccessToken = "t0ken", Token = "never sent" } }, Calls.Cancellation);
        Assert.Equal("""{"access_token":"t0ken"}""", server.Headers["X-Bkapi-Authorization"]);
        Assert.Equal("{}", server.Body);

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.ListThingsAsync(new() { Credentials = new() { Placement = (EsbCredentialsPlacement)7 } }, Calls.Cancellation));
    }

    [Fact]
    public async Task A_calls_own_timeout_is_named_as_such()
    {
        await using var server = await ScriptedServer.StartAsync(static context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var options = new EsbCallOptions { Timeout = TimeSpan.FromMilliseconds(150) };
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Calls.Demo(server).ListThingsAsync(options, Calls.Cancellation));
        Assert.Equal("ESB call demo/list_things took longer than 0.15 s (EsbCallOptions.Timeout).", exception.Message);
        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Theory]
    [MemberData(nameof(WrongSettings))]
    public async Task A_wrong_setting_is_named_and_nothing_is_sent(string setting, EsbCallOptions options)
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => Calls.Demo(server).ListThingsAsync(options, Calls.Cancellation));
        Assert.StartsWith("EsbCallOptions." + setting, exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, server.Calls);
    }

    public static TheoryData<EsbCallOptions> SecretSettings => new()
    {
        new EsbCallOptions { Credentials = new() { AppCode = "other", AppSecret = Secret } },
        new EsbCallOptions { Credentials = new() { Token = Secret } },
        new EsbCallOptions { Credentials = new() { UserAccessToken = Secret } },
        new EsbCallOptions { Credentials = new() { AccessToken = Secret } },
        new EsbCallOptions { Headers = Header("Authorization", "Bearer " + Secret) },
        new EsbCallOptions { Headers = Header("cookie", "a=b; bk_token=" + Secret) },
    };

    [Theory]
    [MemberData(nameof(SecretSettings))]
    public async Task What_a_call_must_keep_to_itself_is_taken_out_of_what_a_server_echoes(EsbCallOptions options)
    {
        await using var server = await ScriptedServer.StartAsync(static async context =>
        {
            var echo = ScriptedServer.BodyOf(context) + string.Concat(context.Request.Headers.Select(static header => header.Key + header.Value));
            await context.Response.WriteAsync($$"""{"result": false, "code": 1, "message": {{System.Text.Json.JsonSerializer.Serialize(echo)}}}""");
        });
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Calls.Demo(server).ListThingsAsync(options, Calls.Cancellation));
        Assert.Contains("***", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, exception + exception.RawResponse + options + options.Credentials, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Header(string name, string value) => new() { [name] = value };
}
