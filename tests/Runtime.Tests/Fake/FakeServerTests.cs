using System.Net;
using EsbGen.Runtime.Tests.Esb;
using EsbGen.Runtime.Tests.Esb.Demo;
using EsbGen.Sample.Fake;
using EsbGen.Testing;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace EsbGen.Runtime.Tests.Fake;

/// <summary>The same fake on a real socket, as other processes see it.</summary>
public sealed class FakeServerTests : IAsyncLifetime
{
    private const string Name = "demo/get_host";

    private readonly FakeTimeProvider _time = new();
    private readonly FakeEsb _esb;
    private FakeServer _server = null!;

    public FakeServerTests() => _esb = new FakeEsb(EsbEndpoints.All) { TimeProvider = _time };

    private static GetHostRequest Request => new() { Ip = "10.0.0.1" };

    public async ValueTask InitializeAsync() => _server = await FakeServer.StartAsync(_esb, 0, Calls.Cancellation);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Queries_and_bodies_arrive_as_through_the_handler()
    {
        var client = Client();
        Assert.Equal("linux", (await client.GetHostAsync(Request, cancellationToken: Calls.Cancellation)).Data.Os);
        await client.DeleteHostAsync(new() { Area = "east/1", HostId = 7, Reason = "old" }, new() { Language = "en" }, Calls.Cancellation);

        Assert.Equal("""{"ip":"10.0.0.1"}""", Assert.Single(_esb.CallsOf(Name)).Parameters.GetRawText());
        var delete = Assert.Single(_esb.CallsOf("demo/delete_host"));
        Assert.Equal("""{"reason":"old","area":"east/1","host_id":"7"}""", delete.Parameters.GetRawText());
        Assert.Equal(("esb_test", "admin", "en"), (delete.Credentials.AppCode, delete.Credentials.Username, delete.Headers["Blueking-Language"]));
    }

    [Fact]
    public async Task A_truncated_response_ends_on_the_wire()
    {
        _esb.On(Name).Truncates(at: 20, times: 1);
        Assert.Contains((await FailAsync<EsbConnectionException>()).HttpStatus, new HttpStatusCode?[] { null, HttpStatusCode.OK });
        Assert.Equal("linux", (await Client().GetHostAsync(Request, cancellationToken: Calls.Cancellation)).Data.Os);
    }

    [Fact]
    public async Task A_reset_connection_is_reset_on_the_wire()
    {
        _esb.On(Name).ResetsConnection(times: 1);
        var failure = await FailAsync<EsbConnectionException>();
        Assert.Null(failure.HttpStatus);
        Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.Equal("linux", (await Client().GetHostAsync(Request, cancellationToken: Calls.Cancellation)).Data.Os);
    }

    [Fact]
    public async Task Statuses_headers_and_pages_arrive()
    {
        _esb.On(Name).LimitsRate(TimeSpan.FromSeconds(7), times: 1).RespondsWithHtml(HttpStatusCode.ServiceUnavailable, times: 1);
        Assert.Equal(TimeSpan.FromSeconds(7), (await FailAsync<EsbRateLimitException>()).RetryAfter);
        Assert.Contains("503 Service Unavailable", (await FailAsync<EsbProtocolException>()).RawResponse, StringComparison.Ordinal);

        using var http = new HttpClient();
        using var unknown = await http.GetAsync(new Uri(_server.Address, "/no/such/thing"), Calls.Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal("application/json", unknown.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_answer_waits_for_the_fakes_clock()
    {
        _esb.On(Name).Delays(TimeSpan.FromHours(1), times: 1);
        var call = Client().GetHostAsync(Request, cancellationToken: Calls.Cancellation);
        while (!call.IsCompleted)
        {
            // The call must have reached the server before time passes there.
            await Task.Delay(10, Calls.Cancellation);
            if (_esb.CallCount == 1)
            {
                _time.Advance(TimeSpan.FromMinutes(10));
            }
        }

        Assert.Equal("linux", (await call).Data.Os);
        Assert.True(_time.GetUtcNow() - _esb.Calls[0].Time >= TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Every_call_of_many_ends_in_a_response_or_an_exception_of_ESBs()
    {
        const int Callers = 16;
        _esb.OnAll().RespondsWith(call => (_esb.CallCount % 7) switch
        {
            0 => FakeResponse.Failure(1306201, "upstream"),
            1 => FakeResponse.Html(HttpStatusCode.BadGateway),
            2 => FakeResponse.ConnectionReset,
            3 => call.Example.Truncated(),
            4 => FakeResponse.RateLimited(),
            _ => null,
        });
        var client = Client();
        var ends = await Task.WhenAll(Enumerable.Range(0, Callers).Select(async _ =>
        {
            var ends = new List<string>();
            for (var index = 0; index < 20; index++)
            {
                try
                {
                    ends.Add((await client.GetHostAsync(Request, cancellationToken: Calls.Cancellation)).Data.Os!);
                }
                catch (EsbException exception)
                {
                    ends.Add(exception.GetType().Name);
                }
            }

            return ends;
        }));

        Assert.Equal(Callers * 20, _esb.CallCount);
        Assert.Equal(
            [nameof(EsbConnectionException), nameof(EsbProtocolException), nameof(EsbRateLimitException), nameof(EsbUpstreamException), "linux"],
            ends.SelectMany(static end => end).Distinct().Order(StringComparer.Ordinal));
    }

    private DemoClient Client() => new(EsbTransport.Create(Calls.Options(_server.Address)));

    private Task<T> FailAsync<T>()
        where T : Exception => Assert.ThrowsAsync<T>(() => Client().GetHostAsync(Request, cancellationToken: Calls.Cancellation));
}
