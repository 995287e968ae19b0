using System.Collections.Concurrent;
using EsbGen.Json;
using EsbGen.Redaction;
using EsbGen.Telemetry;
using Microsoft.Extensions.Logging;

namespace EsbGen.Drift;

/// <summary>Tells each way in which an API's responses differ from its document once.</summary>
internal sealed class DriftReport(ILogger logger)
{
    private readonly ConcurrentDictionary<EsbEndpoint, ReportedDrift> _told = new();

    /// <summary>Whether the same notes were the last to be told, so that there is nothing to tell.</summary>
    public bool IsTold(EsbEndpoint endpoint, DriftNotes notes) => _told.TryGetValue(endpoint, out var told) && told.Last == notes;

    public void Tell(EsbEndpoint endpoint, DriftNotes notes, Redactor redactor)
    {
        var told = _told.GetOrAdd(endpoint, static _ => new ReportedDrift());
        for (var index = 0; index < notes.Count; index++)
        {
            var note = notes[index];
            switch (told.Add(note))
            {
                case ReportedDrift.Outcome.IsNew:
                    Log.Drifted(logger, endpoint, endpoint.Source, JsonPath.Of(note.Path, redactor), WordsOf(note.Kind));
                    Instruments.CountDrift(endpoint, note.Kind);
                    break;
                case ReportedDrift.Outcome.IsFirstTooMany:
                    Log.DriftsOn(logger, endpoint, endpoint.Source, ReportedDrift.Limit);
                    break;
            }
        }

        told.Last = notes.IsSmall() ? notes : null;
    }

    /// <summary>What is said of a member behind its path.</summary>
    public static string WordsOf(DriftKind kind) => kind switch
    {
        DriftKind.Missing => "missing",
        DriftKind.Unknown => "unknown",
        _ => "of another type",
    };
}
