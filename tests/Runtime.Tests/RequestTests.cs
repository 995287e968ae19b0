using System.Text.Json.Nodes;
using Xunit;

namespace EsbGen.Runtime.Tests;

public sealed class RequestTests
{
    [Fact]
    public async Task The_start_documents_request_is_sent_as_documented()
    {
        await using var server = await ScriptedServer.StartAsync(StartDocument.Response);
        await Calls.Job(server, static options =>
        {
            options.AppSecret = "xxx";
            options.Token = "xxx";
            options.Username = null;
        }).GetStepInstanceStatusAsync(Calls.StatusRequest, cancellationToken: Calls.Cancellation);

        Assert.Equal("POST", server.Method);
        Assert.Equal("/api/c/compapi/v2/job/get_step_instance_status/", server.PathAndQuery);
        Assert.Equal("application/json; charset=utf-8", server.Headers["Content-Type"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(StartDocument.Request), JsonNode.Parse(server.Body)), server.Body);
    }

    [Fact]
    public async Task Credentials_travel_in_the_header_when_asked()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        await Calls.Demo(server, static options => options.CredentialsPlacement = EsbCredentialsPlacement.Header).ListThingsAsync(cancellationToken: Calls.Cancellation);

        Assert.Equal("""{"bk_app_code":"esb_test","bk_app_secret":"s3cr3t-of-the-app","bk_username":"admin"}""", server.Headers["X-Bkapi-Authorization"]);
        Assert.Equal("{}", server.Body);
    }

    [Fact]
    public async Task An_access_token_travels_alone_and_in_the_header()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        await Calls.Demo(server, static options => options.AccessToken = "t0ken").ListThingsAsync(cancellationToken: Calls.Cancellation);

        Assert.Equal("""{"access_token":"t0ken"}""", server.Headers["X-Bkapi-Authorization"]);
        Assert.Equal("{}", server.Body);
    }

    [Fact]
    public async Task Options_become_ESBs_headers()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        await Calls.Demo(server, static options =>
        {
            options.TenantId = "tenant";
            options.Language = "en";
            options.TimeZone = "Asia/Shanghai";
            options.UseTestEnvironment = true;
        }).ListThingsAsync(cancellationToken: Calls.Cancellation);

        Assert.Equal("tenant", server.Headers["X-Bk-Tenant-Id"]);
        Assert.Equal("en", server.Headers["Blueking-Language"]);
        Assert.Equal("Asia/Shanghai", server.Headers["Blueking-Timezone"]);
        Assert.Equal("1", server.Headers["X-Use-Test-Env"]);
    }

    [Fact]
    public async Task The_supplier_account_is_sent_beside_the_parameters()
    {
        await using var server = await ScriptedServer.StartAsync("""{"result": true, "code": 0, "data": null}""");
        await Calls.Demo(server, static options => options.SupplierAccount = "9").DeleteHostAsync(new() { Area = "east", HostId = 7 }, cancellationToken: Calls.Cancellation);

        Assert.Equal("""{"bk_app_code":"esb_test","bk_app_secret":"s3cr3t-of-the-app","bk_username":"admin","bk_supplier_account":"9"}""", server.Body);
    }

    [Fact]
    public async Task A_GET_call_sends_everything_in_the_query()
    {
        await using var server = await ScriptedServer.StartAsync("""{"result": true, "code": 0, "data": {"ip": "10.0.0.1", "os": "linux"}}""");
        var response = await Calls.Demo(server).GetHostAsync(new() { Ip = "10.0.0.1 & more", Fields = ["ip", "os"], WithAgent = true }, cancellationToken: Calls.Cancellation);

        Assert.Equal("linux", response.Data.Os);
        Assert.Equal("GET", server.Method);
        Assert.Equal("", server.Body);
        Assert.Equal(
            "/api/c/compapi/v2/demo/get_host/?bk_app_code=esb_test&bk_app_secret=s3cr3t-of-the-app&bk_username=admin&ip=10.0.0.1%20%26%20more&fields=%5B%22ip%22%2C%22os%22%5D&with_agent=true",
            server.PathAndQuery);
    }

    [Fact]
    public async Task Variables_of_the_address_are_filled_and_escaped()
    {
        await using var server = await ScriptedServer.StartAsync("""{"result": true, "code": 0, "data": null}""");
        await Calls.Demo(server).DeleteHostAsync(new() { Area = "a/b ?#%", HostId = 7, Reason = "老" }, cancellationToken: Calls.Cancellation);

        Assert.Equal("DELETE", server.Method);
        Assert.Equal("/api/c/compapi/v2/demo/delete_host/a%2Fb%20%3F%23%25/7/", server.PathAndQuery);
        Assert.Equal("""{"bk_app_code":"esb_test","bk_app_secret":"s3cr3t-of-the-app","bk_username":"admin","reason":"老"}""", server.Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_variable_that_would_change_the_address_is_refused(string area)
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        await Assert.ThrowsAsync<ArgumentException>(() => Calls.Demo(server).DeleteHostAsync(new() { Area = area, HostId = 7 }, cancellationToken: Calls.Cancellation));
        Assert.Equal(0, server.Calls);
    }

    [Fact]
    public void A_missing_setting_is_named()
    {
        var exception = Assert.Throws<ArgumentException>(static () => EsbTransport.Create(new EsbOptions { AppSecret = "x" }));
        Assert.Contains("EsbOptions.BaseAddress", exception.Message, StringComparison.Ordinal);
        Assert.Contains("EsbOptions.AppCode", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("AppSecret must", exception.Message, StringComparison.Ordinal);
    }
}
