using System.Diagnostics;
using EsbGen.Runtime.Tests.Resilience;
using Microsoft.Extensions.Logging;
using Xunit;

namespace EsbGen.Runtime.Tests.Telemetry;

/// <summary>What is told of calls to whom listens.</summary>
[Collection("Listeners")]
public sealed class TelemetryTests
{
    private static readonly string[] Common = ["http.request.method=POST", "url.template=/api/c/compapi/v2/demo/list_things/", "esb.system=demo", "esb.api=list_things", "server.address=127.0.0.1"];

    [Fact]
    public async Task A_success_is_a_span_and_a_measurement()
    {
        using var recorder = new Recorder();
        await using var server = await new Responses(Responses.Success).StartAsync();
        await Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation);

        var span = Assert.Single(recorder.Spans(server));
        Assert.Equal(("POST /api/c/compapi/v2/demo/list_things/", ActivityKind.Client, ActivityStatusCode.Unset), (span.DisplayName, span.Kind, span.Status));
        Assert.Equal([.. Common, Port(server), $"url.full={server.Address}api/c/compapi/v2/demo/list_things/", "esb.code=0", "http.response.status_code=200"], span.TagObjects.Select(TextOf));

        var duration = Assert.Single(recorder.Durations(server));
        Assert.Equal("http.client.request.duration", duration.Name);
        Assert.InRange(duration.Value, 0, 30);
        Assert.Equal([.. Common, Port(server), "esb.code=0", "http.response.status_code=200"], duration.Tags.Select(TextOf));
    }

    [Fact]
    public async Task A_failure_that_HTTP_calls_200_is_one()
    {
        using var recorder = new Recorder();
        await using var server = await new Responses(Responses.Of(200, """{"result": false, "code": 1306402, "message": "no", "request_id": "r7"}""")).StartAsync();
        await Assert.ThrowsAsync<EsbPermissionException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation));

        var span = Assert.Single(recorder.Spans(server));
        Assert.Equal((ActivityStatusCode.Error, "ESB call demo/list_things failed: no (code 1306402, request r7)."), (span.Status, span.StatusDescription));
        Assert.Equal(("1306402", 200, "EsbGen.EsbPermissionException", "r7"), (span.GetTagItem("esb.code"), span.GetTagItem("http.response.status_code"), span.GetTagItem("error.type"), span.GetTagItem("esb.request_id")));
        var tags = Assert.Single(recorder.Durations(server)).Tags;
        Assert.Equal(("1306402", "EsbGen.EsbPermissionException"), (tags["esb.code"], tags["error.type"]));
        Assert.DoesNotContain("esb.request_id", tags.Keys);
    }

    [Fact]
    public async Task A_code_that_is_text_makes_no_time_series()
    {
        using var recorder = new Recorder();
        await using var server = await new Responses(Responses.Of(200, """{"result": false, "code": "E-17", "message": "no"}""")).StartAsync();
        await Assert.ThrowsAsync<EsbException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal("E-17", Assert.Single(recorder.Spans(server)).GetTagItem("esb.code"));
        Assert.DoesNotContain("esb.code", Assert.Single(recorder.Durations(server)).Tags.Keys);
    }

    [Fact]
    public async Task A_call_whose_time_is_up_between_attempts_is_logged_as_failed()
    {
        using var recorder = new Recorder();
        await using var server = await new Responses(Responses.Of(503, "")).StartAsync();
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(recorder));
        var options = Calls.Options(server.Address);
        options.Retry = new EsbRetryOptions { Delay = TimeSpan.FromSeconds(10) };
        options.Timeout = TimeSpan.FromMilliseconds(400);
        var client = new Esb.Demo.DemoClient(EsbTransport.Create(options, loggerFactory: factory));
        var exception = await Assert.ThrowsAsync<EsbTimeoutException>(() => client.ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.StartsWith(exception.Message, recorder.Entries.Last().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_attempt_is_a_span_of_its_own()
    {
        using var recorder = new Recorder();
        await using var server = await new Responses(Responses.Of(503, ""), Responses.Code(1306201), Responses.Success).StartAsync();
        await Calls.Demo(server, static options =>
        {
            options.TimeProvider = new ImpatientTime();
            options.Retry = new EsbRetryOptions();
        }).ListThingsAsync(cancellationToken: Calls.Cancellation);

        Assert.Equal([null, 1, 2], recorder.Spans(server).Select(static span => span.GetTagItem("http.request.resend_count")));
        Assert.Equal([503, 200, 200], recorder.Durations(server).Select(static duration => duration.Tags["http.response.status_code"]));
    }

    [Fact]
    public async Task A_call_that_is_ended_early_says_so()
    {
        using var recorder = new Recorder();
        await using var server = await new Responses(static context => Task.Delay(Timeout.Infinite, context.RequestAborted)).StartAsync();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: cancellation.Token));
        var span = Assert.Single(recorder.Spans(server));
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.EndsWith("CanceledException", (string?)span.GetTagItem("error.type"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_trace_goes_on_in_ESB(bool isListenedTo)
    {
        using var recorder = isListenedTo ? new Recorder() : null;
        await using var server = await new Responses(Responses.Success).StartAsync();
        using var activity = new Activity("test");
        activity.SetIdFormat(ActivityIdFormat.W3C).Start();
        await Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.StartsWith("00-" + activity.TraceId, server.Headers["Traceparent"], StringComparison.Ordinal);
        Assert.DoesNotContain(',', server.Headers["Traceparent"]);
        Assert.Same(activity, Activity.Current);
    }

    [Fact]
    public async Task Calls_are_logged_under_ids()
    {
        using var recorder = new Recorder();
        await using var server = await new Responses(Responses.Code(1306201), Responses.Success, Responses.Code(7)).StartAsync();
        using var factory = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(recorder));
        var options = Calls.Options(server.Address);
        options.TimeProvider = new ImpatientTime();
        options.Retry = new EsbRetryOptions();
        var client = new Esb.Demo.DemoClient(EsbTransport.Create(options, loggerFactory: factory));
        await client.ListThingsAsync(cancellationToken: Calls.Cancellation);
        await Assert.ThrowsAsync<EsbException>(() => client.ListThingsAsync(cancellationToken: Calls.Cancellation));

        Assert.Equal([(2, LogLevel.Warning), (3, LogLevel.Information), (1, LogLevel.Debug), (2, LogLevel.Warning)], recorder.Entries.Select(static entry => (entry.Event.Id, entry.Level)));
        Assert.All(recorder.Entries, static entry => Assert.Equal("EsbGen.EsbTransport", entry.Category));
        var failed = recorder.Entries.First();
        Assert.StartsWith("ESB call demo/list_things failed: no (code 1306201). It took ", failed.Text, StringComparison.Ordinal);
        Assert.Contains(failed.State, static item => item.Key == "Code" && Equals(item.Value, "1306201"));
    }

    private static string Port(ScriptedServer server) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"server.port={server.Address.Port}");

    private static string TextOf(KeyValuePair<string, object?> tag) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}");
}
