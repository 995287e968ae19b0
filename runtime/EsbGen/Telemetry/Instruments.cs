using System.Diagnostics;
using System.Diagnostics.Metrics;
using EsbGen.Json;

namespace EsbGen.Telemetry;

/// <summary>The activity source and the meter named <c>EsbGen</c>, and their instruments.</summary>
internal static class Instruments
{
    public const string Name = "EsbGen";

    public static readonly ActivitySource Source = new(Name, Version);

    private static readonly Meter Meter = new(Name, Version);

    /// <summary>The buckets are those that OpenTelemetry recommends for HTTP clients.</summary>
    public static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "http.client.request.duration",
        "s",
        "How long an attempt of an ESB call takes, its response read.",
        tags: null,
        new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
        });

    private static readonly Counter<long> Drift = Meter.CreateCounter<long>(
        "esb.client.drift",
        "{member}",
        "Members at which an API's responses differ from its document, each counted once.");

    /// <summary>The path is left out: a server can make up names, and each would be a series of its own.</summary>
    public static void CountDrift(EsbEndpoint endpoint, DriftKind kind) => Drift.Add(
        1,
        new("esb.system", endpoint.System),
        new("esb.api", endpoint.Name),
        new("esb.drift", kind switch
        {
            DriftKind.Missing => "missing",
            DriftKind.Unknown => "unknown",
            _ => "other_type",
        }));

    private static string? Version => typeof(Instruments).Assembly.GetName().Version?.ToString(3);
}
