using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace EsbGen.Telemetry;

/// <summary>What is told of calls, to whom listens to the source and the meter named <c>EsbGen</c>.</summary>
internal static class Instruments
{
    public const string Name = "EsbGen";

    public static readonly ActivitySource Source = new(Name, Version);

    private static readonly Meter Meter = new(Name, Version);

    /// <summary>The buckets are those that OpenTelemetry recommends for HTTP clients.</summary>
    public static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "http.client.request.duration",
        "s",
        "How long an attempt of an ESB call takes, its answer read.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] });

    private static string? Version => typeof(Instruments).Assembly.GetName().Version?.ToString(3);
}
