using System.Collections.Concurrent;
using EsbGen.Json;
using EsbGen.Limits;
using EsbGen.Redaction;
using EsbGen.Telemetry;
using Microsoft.Extensions.Logging;

namespace EsbGen.Drift;

/// <summary>Reports each difference between an API's responses and its document once.</summary>
internal sealed class DriftReport(ILogger logger)
{
    private readonly ConcurrentDictionary<EsbEndpoint, ReportedDrift> _reported = new();

    /// <summary>Whether the notes are the ones reported last, so that there is nothing new to report.</summary>
    public bool IsReported(EsbEndpoint endpoint, DriftNotes notes) =>
        _reported.TryGetValue(endpoint, out var reported) && reported.Last == notes;

    public void Report(EsbEndpoint endpoint, DriftNotes notes, Redactor redactor)
    {
        var reported = _reported.GetOrAdd(endpoint, static _ => new ReportedDrift());
        for (var index = 0; index < notes.Count; index++)
        {
            var note = notes[index];
            switch (reported.Add(note))
            {
                case ReportedDrift.Outcome.IsNew:
                    Log.Drifted(logger, endpoint, endpoint.Source, JsonPath.Of(note.Path, redactor), WordsOf(note.Kind));
                    Instruments.CountDrift(endpoint, note.Kind);
                    break;
                case ReportedDrift.Outcome.IsFirstTooMany:
                    Log.DriftsOn(logger, endpoint, endpoint.Source, RuntimeLimits.DriftPaths);
                    break;
            }
        }

        reported.Last = notes.IsSmall() ? notes : null;
    }

    /// <summary>What is said of a member behind its path.</summary>
    public static string WordsOf(DriftKind kind) => kind switch
    {
        DriftKind.Missing => "missing",
        DriftKind.Unknown => "unknown",
        _ => "of another type",
    };
}
