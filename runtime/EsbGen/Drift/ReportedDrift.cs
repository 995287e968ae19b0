using EsbGen.Json;

namespace EsbGen.Drift;

/// <summary>What was told of one API: bounded, since a server can make up names for ever.</summary>
internal sealed class ReportedDrift
{
    public const int Limit = 128;

    // The names in it are bounded, but not redacted: it is looked into with every response that differs, and never shown.
    private readonly HashSet<(DriftKind Kind, string Path)> _told = [];

    private bool _isFull;

    /// <summary>The notes that were told last, which responses that differ alike share.</summary>
    public DriftNotes? Last { get; set; }

    public enum Outcome
    {
        /// <summary>It was told before, or is not to be told any more.</summary>
        IsOld,

        /// <summary>It is to be told.</summary>
        IsNew,

        /// <summary>There is no room for it, which is to be told.</summary>
        IsFirstTooMany,
    }

    public Outcome Add(DriftNote note)
    {
        var key = (note.Kind, JsonPath.Of(note.Path, redactor: null));
        lock (_told)
        {
            if (_told.Contains(key))
            {
                return Outcome.IsOld;
            }

            if (_told.Count < Limit)
            {
                _told.Add(key);
                return Outcome.IsNew;
            }

            var wasFull = _isFull;
            _isFull = true;
            return wasFull ? Outcome.IsOld : Outcome.IsFirstTooMany;
        }
    }
}
