using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace EsbGen.Runtime.Tests.Telemetry;

/// <summary>Listens to everything that is told of calls, while it lives; of other tests' calls too, which run at the same time.</summary>
internal sealed class Recorder : ILoggerProvider
{
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    /// <param name="withSpans">Whether spans are listened to: while somebody does, every test's calls carry a <c>Traceparent</c>.</param>
    public Recorder(bool withSpans = true)
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source => withSpans && source.Name is "EsbGen" or "System.Net.Http",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Activities.Enqueue,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name is "EsbGen" or "System.Net.Http")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Record(instrument, value, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Record(instrument, value, tags));
        _meters.Start();
    }

    public ConcurrentQueue<Activity> Activities { get; } = [];

    public ConcurrentQueue<Measurement> Measurements { get; } = [];

    public ConcurrentQueue<Entry> Entries { get; } = [];

    /// <summary>EsbGen's own spans of calls to a server.</summary>
    public Activity[] Spans(ScriptedServer server) => [.. Activities.Where(activity => activity.Source.Name == "EsbGen" && Equals(activity.GetTagItem("server.port"), server.Address.Port))];

    /// <summary>EsbGen's own measurements of calls to a server.</summary>
    public Measurement[] Durations(ScriptedServer server) => [.. Measurements.Where(measurement => measurement.Meter == "EsbGen" && Equals(measurement.Tags.GetValueOrDefault("server.port"), server.Address.Port))];

    /// <summary>Everything that was told, as text.</summary>
    public IEnumerable<string> Texts()
    {
        foreach (var activity in Activities)
        {
            yield return activity.DisplayName + activity.StatusDescription + activity.TraceStateString;
            foreach (var text in activity.TagObjects.Concat(activity.Events.SelectMany(static e => e.Tags)).Select(TextOf).Concat(activity.Baggage.Select(static item => item.Key + "=" + item.Value)))
            {
                yield return text;
            }
        }

        foreach (var measurement in Measurements)
        {
            foreach (var tag in measurement.Tags)
            {
                yield return TextOf(tag);
            }
        }

        foreach (var entry in Entries)
        {
            yield return entry.Category + entry.Text + entry.Exception;
            foreach (var item in entry.State)
            {
                yield return TextOf(item);
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => new CategoryLogger(this, categoryName);

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private void Log<TState>(string category, LogLevel level, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Entries.Enqueue(new Entry(category, level, eventId, formatter(state, exception), exception, [.. state as IReadOnlyList<KeyValuePair<string, object?>> ?? []]));

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Measurements.Enqueue(new Measurement(instrument.Meter.Name, instrument.Name, value, tags.ToArray().ToDictionary()));

    private static string TextOf(KeyValuePair<string, object?> item) => item.Key + "=" + Convert.ToString(item.Value, CultureInfo.InvariantCulture);

    internal sealed record Measurement(string Meter, string Name, double Value, Dictionary<string, object?> Tags);

    internal sealed record Entry(string Category, LogLevel Level, EventId Event, string Text, Exception? Exception, KeyValuePair<string, object?>[] State);

    private sealed class CategoryLogger(Recorder recorder, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            recorder.Log(category, logLevel, eventId, state, exception, formatter);
    }
}
