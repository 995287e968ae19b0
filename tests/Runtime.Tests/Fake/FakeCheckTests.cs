using System.Net;
using EsbGen.Runtime.Tests.Esb;
using EsbGen.Runtime.Tests.Esb.Demo;
using EsbGen.Runtime.Tests.Esb.Job;
using EsbGen.Testing;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace EsbGen.Runtime.Tests.Fake;

/// <summary>What the fake refuses, as ESB does, and what it remembers.</summary>
public sealed class FakeCheckTests
{
    private const string StatusPath = "/api/c/compapi/v2/job/get_step_instance_status";
    private const string StatusBody = """{"bk_app_code": "a", "bk_app_secret": "s3cr3t", "bk_username": "admin", "bk_biz_id": 2, "params": {"job_instance_id": 1, "step_instance_id": 2}}""";

    private readonly FakeEsb _esb = new(EsbEndpoints.All);

    [Fact]
    public async Task Every_example_is_served_without_a_script()
    {
        var status = await new JobClient(_esb.CreateTransport(static o => o.Strict = true)).GetStepInstanceStatusAsync(Calls.StatusRequest, cancellationToken: Calls.Cancellation);
        Assert.True(status.Data.IsFinished);
        Assert.Equal("10.25.0.2", status.Data.StepInstanceAnalyseResult[0].IpList[0].Ip);

        var host = await new DemoClient(_esb.CreateTransport()).GetHostAsync(new() { Ip = "10.0.0.1" }, cancellationToken: Calls.Cancellation);
        Assert.Equal("linux", host.Data.Os);
    }

    [Fact]
    public async Task A_call_is_remembered_with_what_it_brought()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero));
        var esb = new FakeEsb(EsbEndpoints.All) { TimeProvider = time };
        var client = new DemoClient(esb.CreateTransport(static o =>
        {
            o.AppSecret = "s3cr3t-of-the-app";
            o.Language = "en";
        }));
        await client.GetHostAsync(new() { Ip = "10.0.0.1", Fields = ["ip"] }, cancellationToken: Calls.Cancellation);
        await client.DeleteHostAsync(
            new() { Area = "east/1", HostId = 7 },
            new() { Credentials = new() { AppCode = "other", AppSecret = "s3cr3t-of-another", Token = "t0ken", Placement = EsbCredentialsPlacement.Header } },
            Calls.Cancellation);

        Assert.Equal(2, esb.CallCount);
        var (get, delete) = (Assert.Single(esb.CallsOf("demo/get_host")), Assert.Single(esb.CallsOf(DemoClient.DeleteHostEndpoint)));
        Assert.Equal("""{"ip":"10.0.0.1","fields":"[\u0022ip\u0022]"}""", get.Parameters.GetRawText());
        Assert.Equal(new EsbCredentials { AppCode = "fake_app", AppSecret = "s3cr3t-of-the-app", Username = "admin", Placement = EsbCredentialsPlacement.Parameters }, get.Credentials);
        Assert.Equal("en", get.Headers["blueking-language"]);
        Assert.Equal("""{"area":"east/1","host_id":"7"}""", delete.Parameters.GetRawText());
        Assert.Equal(new EsbCredentials { AppCode = "other", AppSecret = "s3cr3t-of-another", Token = "t0ken", Placement = EsbCredentialsPlacement.Header }, delete.Credentials);
        Assert.DoesNotContain("X-Bkapi-Authorization", delete.Headers.Keys);

        Assert.Equal("DELETE demo/delete_host by app 'other', user '' at 2024-05-06T07:08:09.0000000+00:00", delete.ToString());
        Assert.DoesNotContain("s3cr3t", get.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_last_calls_are_kept()
    {
        var esb = new FakeEsb(EsbEndpoints.All) { MaxCalls = 2 };
        var client = new DemoClient(esb.CreateTransport());
        foreach (var ip in new[] { "a", "b", "c" })
        {
            await client.GetHostAsync(new() { Ip = ip }, cancellationToken: Calls.Cancellation);
        }

        Assert.Equal(3, esb.CallCount);
        Assert.Equal(["b", "c"], esb.Calls.Select(static call => call.Parameters.GetProperty("ip").GetString()));
        esb.Reset();
        Assert.Equal(0, esb.CallCount);
        Assert.Empty(esb.Calls);
    }

    [Theory]
    [InlineData("""{}""", "bk_app_code is missing")]
    [InlineData("""no JSON""", "bk_app_code is missing")]
    [InlineData("""{"bk_app_code": "other"}""", "bk_app_code is unknown")]
    [InlineData("""{"bk_app_code": "app"}""", "bk_app_secret is missing")]
    [InlineData("""{"bk_app_code": "app", "bk_app_secret": "wrong"}""", "bk_app_secret is wrong")]
    [InlineData("""{"bk_app_code": "app", "bk_app_secret": "right"}""", "please provide a valid user identity")]
    [InlineData("""{"bk_app_code": "app", "bk_app_secret": "right", "bk_username": "nobody"}""", "bk_username is unknown")]
    [InlineData("""{"bk_app_code": "app", "bk_app_secret": "right", "bk_username": "admin", "bk_token": "old"}""", "bk_token is invalid")]
    [InlineData("""{"bk_app_code": "app", "bk_app_secret": "right", "bk_token": "new", "bk_access_token": "old"}""", "bk_access_token is invalid")]
    [InlineData("""{"app_code": "app", "app_secret": "right", "access_token": "new"}""", "please provide a valid user identity")]
    public async Task Who_is_not_accepted_hears_ESBs_one_code_for_that(string body, string message)
    {
        var esb = Guarded();
        AssertFails(1306000, message, await PostAsync(esb, StatusPath, body));
    }

    [Theory]
    [InlineData("""{"access_token": "old"}""", "access_token is invalid")]
    [InlineData("""{"bk_app_code": "app"}""", "bk_app_secret is missing")]
    [InlineData("""[]""", "is no JSON object")]
    [InlineData("""{""", "is no JSON object")]
    public async Task A_header_with_credentials_wins_over_parameters(string header, string message)
    {
        const string Body = """{"bk_app_code": "app", "bk_app_secret": "right", "bk_username": "admin"}""";
        AssertFails(1306000, message, await PostAsync(Guarded(), StatusPath, Body, ("X-Bkapi-Authorization", header)));
    }

    [Theory]
    [InlineData("""{"access_token": "new"}""")]
    [InlineData("""{"bk_app_code": "app", "bk_app_secret": "right", "bk_token": "new"}""")]
    [InlineData("""{"app_code": "app", "app_secret": "right", "username": "admin"}""")]
    public async Task Who_is_accepted_is_served(string header)
    {
        const string Body = """{"bk_biz_id": 2, "params": {"job_instance_id": 1, "step_instance_id": 2}}""";
        var reply = await PostAsync(Guarded(), StatusPath + "/", Body, ("X-Bkapi-Authorization", header));
        Assert.Contains("is_finished", Text(reply), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"params": {"job_instance_id": 1, "step_instance_id": 2}}""", "bk_biz_id is required")]
    [InlineData("""{"bk_biz_id": null, "params": {"job_instance_id": 1, "step_instance_id": 2}}""", "bk_biz_id is required")]
    [InlineData("""{"bk_biz_id": 2}""", "params is required")]
    [InlineData("""{"bk_biz_id": 2, "params": {"job_instance_id": 1}}""", "params.step_instance_id is required")]
    public async Task A_required_parameter_is_missed(string own, string message)
    {
        var body = StatusBody.Replace("""
            "bk_biz_id": 2, "params": {"job_instance_id": 1, "step_instance_id": 2}}
            """, own[1..], StringComparison.Ordinal);
        AssertFails(1306406, message, await PostAsync(_esb, StatusPath, body));

        var lenient = new FakeEsb(EsbEndpoints.All) { ChecksParameters = false };
        Assert.Contains("is_finished", Text(await PostAsync(lenient, StatusPath, body)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_is_404_and_another_method_and_half_a_body_have_codes()
    {
        var unknown = await PostAsync(_esb, "/api/c/compapi/v2/job/no_such_thing/", StatusBody);
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
        Assert.Equal("""{"result":false,"data":null,"message":"Not Found"}""", Text(unknown));
        Assert.Null(_esb.Calls[0].Endpoint);

        AssertFails(1306209, "method", await _esb.RespondAsync(new FakeRequest("GET", StatusPath, [], default), Calls.Cancellation));
        AssertFails(1306000, "no valid JSON", await PostAsync(_esb, StatusPath, StatusBody[..40]));
    }

    [Fact]
    public async Task An_address_below_the_base_address_of_a_proxy_is_found()
    {
        var reply = await PostAsync(_esb, "/esb/prod" + StatusPath + "/?x=1", StatusBody);
        Assert.Contains("is_finished", Text(reply), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_without_an_example_says_what_to_do()
    {
        var endpoint = Endpoint("job", "run");
        var esb = new FakeEsb([endpoint]);
        AssertFails(1306000, "EsbExamples", await PostAsync(esb, endpoint.Path, StatusBody));
        esb.On(endpoint).ReturnsData("[1]");
        Assert.Contains("\"data\":[1]", Text(await PostAsync(esb, endpoint.Path, StatusBody)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_endpoints_of_one_API_the_first_counts_also_before_the_fakes_own()
    {
        var own = Endpoint("iam", "application");
        var esb = new FakeEsb([own, .. EsbEndpoints.All, .. EsbEndpoints.All]) { Usernames = [], Tokens = ["t0ken"] };
        esb.On(own).ReturnsData("1");
        Assert.Contains("\"data\":1", Text(await PostAsync(esb, own.Path, """{"bk_app_code": "a", "bk_app_secret": "b", "bk_token": "t0ken"}""")), StringComparison.Ordinal);
        Assert.Same(own, Assert.Single(esb.CallsOf("iam/application")).Endpoint);

        await new JobClient(esb.CreateTransport()).GetStepInstanceStatusAsync(Calls.StatusRequest, cancellationToken: Calls.Cancellation);
        Assert.Single(esb.CallsOf(JobClient.GetStepInstanceStatusEndpoint));
    }

    private static EsbEndpoint Endpoint(string system, string name) => new()
    {
        System = system,
        Name = name,
        Method = HttpMethod.Post,
        Path = $"/api/c/compapi/v2/{system}/{name}/",
        IsQuery = false,
        Source = $"specs/{system}/{name}.md",
        ResponseType = typeof(GetStepInstanceStatusResponse),
    };

    private static FakeEsb Guarded() => new(EsbEndpoints.All)
    {
        Apps = new Dictionary<string, string> { ["app"] = "right" },
        Usernames = ["admin"],
        Tokens = ["new"],
    };

    private static Task<FakeResponse> PostAsync(FakeEsb esb, string path, string body, params (string Name, string Value)[] headers) => esb.RespondAsync(
        new FakeRequest("POST", path, headers.Select(static header => KeyValuePair.Create(header.Name, header.Value)), System.Text.Encoding.UTF8.GetBytes(body)),
        Calls.Cancellation);

    private static void AssertFails(int code, string message, FakeResponse reply)
    {
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.StartsWith($$"""{"result":false,"code":{{code}},"message":""", Text(reply), StringComparison.Ordinal);
        Assert.Contains(message, Text(reply), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", Text(reply), StringComparison.Ordinal);
    }

    private static string Text(FakeResponse reply) => System.Text.Encoding.UTF8.GetString(reply.Body.Span);
}
