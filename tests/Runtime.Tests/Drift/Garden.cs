using System.Globalization;
using System.Text.Json.Nodes;
using EsbGen.Runtime.Tests.Esb.Demo;
using EsbGen.Runtime.Tests.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EsbGen.Runtime.Tests.Drift;

/// <summary>A server of gardens, its client, and what is told of their responses.</summary>
internal sealed class Garden : IAsyncDisposable
{
    public const string Documented = """
        {"result": true, "code": 0, "message": "", "request_id": "r1", "permission": null, "data": {
            "id": 1, "name": "a", "is_open": true, "size": 1.5, "opened": "2020-05-21 16:36:11", "owner": {"name": "b"},
            "beds": [{"id": 1, "plants": [{"name": "rose", "height": 2}]}, {"id": 2, "plants": []}],
            "heights": {"1": 10, "2": 20}, "matrix": [[1, 2], [3]], "note": null}}
        """;

    private readonly Recorder _recorder = new(withSpans: false);
    private readonly ILoggerFactory _loggers;
    private ScriptedServer _server = null!;

    private Garden() => _loggers = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(_recorder));

    /// <summary>Of logs, what they say of drift.</summary>
    public string[] Told => [.. Entries.Select(static entry => entry.Text)];

    public Recorder.Entry[] Entries => [.. _recorder.Entries.Where(static entry => entry.Event.Id is 5 or 6)];

    /// <summary>How often each kind was counted.</summary>
    public Dictionary<string, double> Counts => _recorder.Measurements
        .Where(static measurement => measurement.Name == "esb.client.drift" && Equals(measurement.Tags["esb.api"], "get_garden"))
        .GroupBy(static measurement => (string)measurement.Tags["esb.drift"]!).ToDictionary(static group => group.Key, static group => group.Sum(static measurement => measurement.Value));

    public static async Task<Garden> StartAsync(Func<string> response)
    {
        var garden = new Garden();
        garden._server = await ScriptedServer.StartAsync(context => context.Response.WriteAsync(response()));
        return garden;
    }

    public static Task<Garden> StartAsync(string response) => StartAsync(() => response);

    /// <summary>The documented response with another value at a place in its data: <c>beds.0.id</c>; nothing for a null text.</summary>
    public static string With(string place, string? json)
    {
        var root = JsonNode.Parse(Documented)!;
        var node = root["data"]!;
        var steps = place.Split('.');
        foreach (var step in steps[..^1])
        {
            node = node is JsonArray items ? items[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!;
        }

        if (node is JsonArray list)
        {
            list[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = JsonNode.Parse(json!);
        }
        else if (json is null)
        {
            node.AsObject().Remove(steps[^1]);
        }
        else
        {
            node[steps[^1]] = JsonNode.Parse(json);
        }

        return root.ToJsonString();
    }

    public DemoClient Client(Action<EsbOptions>? change = null)
    {
        var options = Calls.Options(_server.Address);
        change?.Invoke(options);
        return new DemoClient(EsbTransport.Create(options, loggerFactory: _loggers));
    }

    public Task<GetGardenResponse> AskAsync(Action<EsbOptions>? change = null) => Client(change).GetGardenAsync(new(), cancellationToken: Calls.Cancellation);

    public async ValueTask DisposeAsync()
    {
        _loggers.Dispose();
        _recorder.Dispose();
        await _server.DisposeAsync();
    }
}
