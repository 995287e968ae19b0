namespace EsbGen.Drift;

/// <summary>
/// What is noted while one answer is read. The reader does not know where it is, since knowing would cost every answer: a note starts with
/// the member alone, and each record, list and dictionary that is left puts its own step in front.
/// </summary>
internal sealed class DriftNotes
{
    /// <summary>How many are kept: what else differs in such an answer tells no more.</summary>
    public const int Limit = 128;

    private readonly List<DriftNote> _notes = [];

    public int Count => _notes.Count;

    /// <summary>Whether there was something that was not kept.</summary>
    public bool AreMore { get; private set; }

    public DriftNote this[int index] => _notes[index];

    /// <param name="kind">How it differs.</param>
    /// <param name="member">The member's name; null for the value that is being read itself.</param>
    public void Add(DriftKind kind, string? member)
    {
        if (_notes.Count == Limit)
        {
            AreMore = true;
            return;
        }

        _notes.Add(new DriftNote(kind, member is null ? null : new DriftStep(member, null)));
    }

    /// <summary>Puts a step in front of what was noted within it.</summary>
    /// <param name="start">The first note within.</param>
    /// <param name="member">The member's name; null for every item.</param>
    public void Enclose(int start, string? member)
    {
        for (var index = start; index < _notes.Count; index++)
        {
            _notes[index] = new DriftNote(_notes[index].Kind, new DriftStep(member, _notes[index].Path));
        }
    }

    /// <summary>Drops what was noted of an item and of an item before it too.</summary>
    /// <param name="start">The list's first note.</param>
    /// <param name="item">The item's first note.</param>
    /// <returns>The next item's first note.</returns>
    public int Merge(int start, int item)
    {
        for (var index = _notes.Count - 1; index >= item; index--)
        {
            if (_notes.IndexOf(_notes[index], start, index - start) >= 0)
            {
                _notes.RemoveAt(index);
            }
        }

        return _notes.Count;
    }

    /// <summary>Drops a note of the root's own member.</summary>
    public void Remove(DriftKind kind, string member) => _notes.Remove(new DriftNote(kind, new DriftStep(member, null)));
}
