using EsbGen.Limits;

namespace EsbGen.Json;

/// <summary>
/// What is noted while one response is read. The reader does not know where it is, since knowing would cost every response: a note
/// starts with the member alone, and each record, list and dictionary that is left puts its own step in front.
/// </summary>
internal sealed class DriftNotes
{
    [ThreadStatic]
    private static DriftNotes? _spare;

    private DriftNote[] _notes = new DriftNote[4];

    public int Count { get; private set; }

    /// <summary>Whether there was something that was not kept.</summary>
    public bool AreMore { get; private set; }

    public DriftNote this[int index] => _notes[index];

    /// <summary>Gives notes that are empty; <see cref="Shared"/> takes them back.</summary>
    public static DriftNotes Rent()
    {
        var notes = _spare ?? new();
        _spare = null;
        return notes;
    }

    /// <summary>The notes of a response that was read, which may be those of the response before, and are not changed any more.</summary>
    /// <param name="last">The notes of the response before.</param>
    public DriftNotes Shared(ref DriftNotes? last)
    {
        var before = last;
        if (before is not null && IsLike(before))
        {
            (Count, AreMore) = (0, false);
            _spare = this;
            return before;
        }

        last = IsSmall() ? this : before;
        return this;
    }

    /// <param name="kind">How it differs.</param>
    /// <param name="path">The member; null for the value that is being read itself.</param>
    public void Add(DriftKind kind, DriftStep? path)
    {
        if (Count == RuntimeLimits.DriftNotes)
        {
            AreMore = true;
            return;
        }

        if (Count == _notes.Length)
        {
            Array.Resize(ref _notes, 2 * Count);
        }

        _notes[Count++] = new DriftNote(kind, path);
    }

    /// <summary>Puts a step in front of what was noted within it.</summary>
    /// <param name="start">The first note within.</param>
    /// <param name="member">The member's name; null for every item.</param>
    public void Enclose(int start, string? member)
    {
        foreach (ref var note in _notes.AsSpan(start, Count - start))
        {
            note = new DriftNote(note.Kind, DriftStep.Of(member, note.Path));
        }
    }

    /// <summary>Drops what was noted of an item and of an item before it too.</summary>
    /// <param name="start">The list's first note.</param>
    /// <param name="item">The item's first note.</param>
    /// <returns>The next item's first note.</returns>
    public int Merge(int start, int item)
    {
        for (var index = Count - 1; index >= item; index--)
        {
            if (Array.IndexOf(_notes, _notes[index], start, index - start) >= 0)
            {
                Count--;
                Array.Copy(_notes, index + 1, _notes, index, Count - index);
            }
        }

        return Count;
    }

    /// <summary>The notes without one of the root's own member.</summary>
    public DriftNotes Without(DriftKind kind, string member)
    {
        var at = Array.IndexOf(_notes, new DriftNote(kind, new DriftStep(member, null)), 0, Count);
        if (at < 0)
        {
            return this;
        }

        var others = new DriftNotes { AreMore = AreMore };
        for (var index = 0; index < Count; index++)
        {
            if (index != at)
            {
                others.Add(_notes[index].Kind, _notes[index].Path);
            }
        }

        return others;
    }

    /// <summary>Whether they may be held on to: a server can make up names for ever, and of any length.</summary>
    public bool IsSmall()
    {
        foreach (var note in _notes.AsSpan(0, Count))
        {
            var steps = 0;
            for (var step = note.Path; step is not null; step = step.Next)
            {
                if (++steps > RuntimeLimits.HeldDriftSteps || step.Name?.Length > RuntimeLimits.HeldDriftName)
                {
                    return false;
                }
            }
        }

        return Count <= RuntimeLimits.HeldDriftNotes;
    }

    private bool IsLike(DriftNotes other) =>
        AreMore == other.AreMore && _notes.AsSpan(0, Count).SequenceEqual(other._notes.AsSpan(0, other.Count));
}
