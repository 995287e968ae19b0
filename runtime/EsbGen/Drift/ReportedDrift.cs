using EsbGen.Json;
using EsbGen.Limits;

namespace EsbGen.Drift;

/// <summary>The differences reported for one API. Their number is bounded, since a server can invent names endlessly.</summary>
internal sealed class ReportedDrift
{
    // The names in it are bounded, but not redacted: it is looked into with every response that differs, and never shown.
    private readonly HashSet<(DriftKind Kind, string Path)> _paths = [];

    private bool _isFull;

    /// <summary>The notes reported last, which responses with the same differences share.</summary>
    public DriftNotes? Last { get; set; }

    public enum Outcome
    {
        /// <summary>It was reported before, or the limit has been reported.</summary>
        IsOld,

        /// <summary>It has to be reported.</summary>
        IsNew,

        /// <summary>It exceeds the limit, which has to be reported once.</summary>
        IsFirstTooMany,
    }

    public Outcome Add(DriftNote note)
    {
        var key = (note.Kind, JsonPath.Of(note.Path, redactor: null));
        lock (_paths)
        {
            if (_paths.Contains(key))
            {
                return Outcome.IsOld;
            }

            if (_paths.Count < RuntimeLimits.DriftPaths)
            {
                _paths.Add(key);
                return Outcome.IsNew;
            }

            var wasFull = _isFull;
            _isFull = true;
            return wasFull ? Outcome.IsOld : Outcome.IsFirstTooMany;
        }
    }
}
