using System.Net;
using System.Net.Sockets;
using EsbGen.Runtime.Tests.Esb;
using EsbGen.Runtime.Tests.Esb.Demo;
using EsbGen.Runtime.Tests.Esb.Job;
using EsbGen.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace EsbGen.Runtime.Tests.Fake;

/// <summary>What a test can script, seen by the typed client through the handler.</summary>
public sealed class FakeScriptTests
{
    private const string Name = "demo/get_host";

    private readonly FakeEsb _esb = new(EsbEndpoints.All);

    private static GetHostRequest Request => new() { Ip = "10.0.0.1" };

    [Fact]
    public async Task Answers_come_in_the_order_of_the_script_and_then_the_example()
    {
        _esb.On(Name).FailsOnce(1243001, "not yet").ReturnsData("""{"ip": "10.0.0.2"}""", times: 2);

        Assert.Equal(1243001, (await FailAsync<EsbException>()).Code.Number);
        Assert.Equal(["10.0.0.2", "10.0.0.2", "10.0.0.1"], [await IpAsync(), await IpAsync(), await IpAsync()]);
    }

    [Fact]
    public async Task What_is_scripted_without_a_number_of_times_lasts_until_something_else_is()
    {
        _esb.On(DemoClient.GetHostEndpoint).Fails(1, "one");
        Assert.Equal(1, (await FailAsync<EsbException>()).Code.Number);
        Assert.Equal(1, (await FailAsync<EsbException>()).Code.Number);
        _esb.On(DemoClient.GetHostEndpoint).Fails(2, "two");
        Assert.Equal(2, (await FailAsync<EsbException>()).Code.Number);
        _esb.On(DemoClient.GetHostEndpoint).Reset();
        Assert.Equal("10.0.0.1", await IpAsync());
    }

    [Fact]
    public async Task Answers_are_JSON_records_data_and_functions()
    {
        _esb.On(Name)
            .Returns("""{"code": 0, "data": {"ip": "json"}}""", times: 1)
            .Returns(new GetHostResponse { Data = new() { Ip = "record" } }, times: 1)
            .RespondsWith(FakeResponse.Of(new GetHostResponse { Result = true, Code = new EsbCode("OK"), Data = new() { Ip = "reply" } }), times: 1)
            .Returns(static call => $$$"""{"result": true, "data": {"ip": "{{{call.Parameters.GetProperty("ip").GetString()}}} asked"}}""");

        Assert.Equal(["json", "record", "reply", "10.0.0.1 asked"], [await IpAsync(), await IpAsync(), await IpAsync(), await IpAsync()]);
        Assert.Throws<ArgumentException>(() => _esb.On(Name).Returns(new ListThingsResponse()));
        Assert.Throws<ArgumentException>(() => _esb.On("demo/no_such_host"));
        Assert.Throws<ArgumentOutOfRangeException>(() => _esb.On(Name).Returns("{}", times: 0));
    }

    [Fact]
    public async Task A_function_may_leave_the_response_to_the_script_of_all_and_that_to_the_example()
    {
        _esb.On(Name).RespondsWith(call => _esb.CallCount == 1 ? null : call.Example.WithStatus(HttpStatusCode.BadGateway));
        _esb.OnAll().RespondsWith(FakeResponse.Failure(7, "all"), times: 1);

        Assert.Equal(7, (await FailAsync<EsbException>()).Code.Number);
        Assert.Equal(HttpStatusCode.BadGateway, (await FailAsync<EsbGatewayException>()).HttpStatus);
        await new DemoClient(_esb.CreateTransport()).DeleteHostAsync(new() { Area = "a", HostId = 1 }, cancellationToken: Calls.Cancellation);
    }

    [Fact]
    public async Task A_denied_permission_brings_its_tree_and_IAMs_page()
    {
        _esb.On(Name).DeniesPermission();
        var denied = await FailAsync<EsbPermissionException>();
        Assert.Equal(("demo", "get_host"), (denied.Permission!.SystemId, denied.Permission.Actions![0].Id));
        Assert.Equal("iam.example.com", (await denied.GetApplyUrlAsync(Calls.Cancellation))!.Host);
        Assert.Equal("demo", Assert.Single(_esb.CallsOf("iam/application")).Parameters.GetProperty("system").GetString());

        _esb.On(Name).DeniesPermission(new() { SystemId = "bk_cmdb" });
        Assert.Equal("bk_cmdb", (await FailAsync<EsbPermissionException>()).Permission!.SystemId);
    }

    [Fact]
    public async Task Gateway_rate_limit_and_proxy_are_told_apart()
    {
        _esb.On(Name).LimitsRate(TimeSpan.FromSeconds(2.5), times: 1).RespondsWithGatewayError(HttpStatusCode.GatewayTimeout, times: 1).RespondsWithHtml(HttpStatusCode.BadGateway, times: 1).Returns("""{"result": tr""");

        var limited = await FailAsync<EsbRateLimitException>();
        Assert.Equal(((long?)EsbErrorCodes.GatewayStageRateLimited, (HttpStatusCode?)(HttpStatusCode)429, (TimeSpan?)TimeSpan.FromSeconds(3)), (limited.Code.Number, limited.HttpStatus, limited.RetryAfter));
        var gateway = await FailAsync<EsbGatewayException>();
        Assert.Equal(((long?)EsbErrorCodes.GatewayTimeout, (HttpStatusCode?)HttpStatusCode.GatewayTimeout), (gateway.Code.Number, gateway.HttpStatus));
        Assert.Contains("<h1>502 Bad Gateway</h1>", (await FailAsync<EsbProtocolException>()).RawResponse, StringComparison.Ordinal);
        await FailAsync<EsbProtocolException>();
    }

    [Fact]
    public async Task A_connection_breaks_before_or_within_a_response()
    {
        _esb.On(Name).ResetsConnection(times: 1).Truncates(at: 10, times: 1);

        var reset = await FailAsync<EsbConnectionException>();
        Assert.Equal(SocketError.ConnectionReset, Assert.IsType<SocketException>(reset.GetBaseException()).SocketErrorCode);
        _esb.On(Name).Truncates(at: 10, times: 1);
        var truncated = await FailAsync<EsbConnectionException>();
        Assert.IsAssignableFrom<IOException>(truncated.GetBaseException());
        Assert.Equal("10.0.0.1", await IpAsync());
    }

    [Fact]
    public async Task Whatever_HttpClient_is_asked_for_a_truncated_response_is_its_own_exception()
    {
        _esb.OnAll().Truncates();
        using var http = new HttpClient(_esb.CreateHandler());
        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => http.GetStringAsync(new Uri("http://esb.invalid/api/c/compapi/v2/demo/get_host/?bk_app_code=a&bk_app_secret=b&bk_username=c&ip=d"), Calls.Cancellation));
        Assert.IsAssignableFrom<IOException>(exception.InnerException);
    }

    [Fact]
    public async Task Time_is_the_fakes()
    {
        var time = new FakeTimeProvider();
        var esb = new FakeEsb(EsbEndpoints.All) { TimeProvider = time };
        var client = new DemoClient(esb.CreateTransport(static o =>
        {
            o.AttemptTimeout = TimeSpan.FromMinutes(1);
            o.Retry.MaxRetryAttempts = 0;
        }));
        esb.On(Name).Delays(TimeSpan.FromSeconds(30), times: 1).Delays(TimeSpan.FromMinutes(2), times: 1).Delays(Timeout.InfiniteTimeSpan, times: 1);

        var slow = client.GetHostAsync(Request, cancellationToken: Calls.Cancellation);
        time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(slow.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("10.0.0.1", (await slow).Data.Ip);

        var tooSlow = client.GetHostAsync(Request, cancellationToken: Calls.Cancellation);
        time.Advance(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<EsbTimeoutException>(() => tooSlow);

        using var ended = new CancellationTokenSource();
        var never = client.GetHostAsync(Request, cancellationToken: ended.Token);
        await ended.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => never);
    }

    [Fact]
    public async Task A_retry_sees_the_script_call_by_call()
    {
        _esb.On(Name).FailsOnce(1306201, "upstream").ResetsConnection(times: 1);
        var client = new DemoClient(_esb.CreateTransport(static o => o.Retry.Delay = TimeSpan.FromMilliseconds(1)));

        Assert.Equal("10.0.0.1", (await client.GetHostAsync(Request, cancellationToken: Calls.Cancellation)).Data.Ip);
        Assert.Equal(3, _esb.CallCount);
    }

    [Fact]
    public async Task Registered_clients_call_the_fake()
    {
        var services = new ServiceCollection();
        services.AddEsb(static o =>
        {
            o.BaseAddress = new("https://bk.example.com/esb");
            o.AppCode = "app";
            o.AppSecret = "s3cr3t";
            o.Username = "admin";
        }).UseFakeEsb(_esb);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IJobClient>().GetStepInstanceStatusAsync(Calls.StatusRequest, cancellationToken: Calls.Cancellation);
        Assert.Equal("app", Assert.Single(_esb.Calls).Credentials.AppCode);
    }

    [Fact]
    public async Task Many_callers_share_one_script()
    {
        const int Callers = 64;
        _esb.On(Name).Fails(1, "first", times: Callers).Fails(2, "then");
        var client = new DemoClient(_esb.CreateTransport());
        var codes = await Task.WhenAll(Enumerable.Range(0, Callers + 10).Select(_ => Task.Run(async () =>
            (await Assert.ThrowsAsync<EsbException>(() => client.GetHostAsync(Request, cancellationToken: Calls.Cancellation))).Code.Number)));

        Assert.Equal(Callers, codes.Count(static code => code == 1));
        Assert.Equal(10, codes.Count(static code => code == 2));
        Assert.Equal(Callers + 10, _esb.Calls.Count);
    }

    private async Task<string?> IpAsync() =>
        (await new DemoClient(_esb.CreateTransport(static o => o.Retry.MaxRetryAttempts = 0)).GetHostAsync(Request, cancellationToken: Calls.Cancellation)).Data.Ip;

    private Task<T> FailAsync<T>()
        where T : Exception => Assert.ThrowsAsync<T>(IpAsync);
}
