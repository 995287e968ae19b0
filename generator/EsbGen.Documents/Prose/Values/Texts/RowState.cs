namespace EsbGen.Documents.Prose.Values.Texts;

/// <summary>A row of values while it is read.</summary>
internal sealed class RowState
{
    private readonly string _text;
    private readonly bool _isAnnounced;
    private readonly int _start;
    private readonly List<ValueEntry> _entries = [];
    private HashSet<string>? _known;
    private int _index;
    private int _end;
    private int _prose;
    private char _mark;
    private bool _isOver;
    private bool _isChoice;
    private LabelForm _labels;

    public RowState(string text, int index, bool isAnnounced)
    {
        _text = text;
        _index = _start = index;
        _isAnnounced = isAnnounced;
    }

    public int Count => _entries.Count;

    /// <summary>Reads the value that stands next.</summary>
    public bool Next(out ValueEntry entry)
    {
        entry = default;
        if (_isOver || _index >= _text.Length)
        {
            return false;
        }

        var isFirst = _entries.Count == 0;
        if (ListMarks.IsQuote(_mark) && !ListMarks.IsQuote(_text[_index]))
        {
            // Where one value stands in quotes, a word without is none.
            _isOver = true;
            return false;
        }

        _mark = _text[_index];
        _end = ValueToken.Read(_text, _index, _isAnnounced, out var value);
        var form = LabelForm.None;
        if (_end > 0)
        {
            entry = new ValueEntry(value, LabelReader.Read(_text, ref _end, out form));
            if (form == LabelForm.None && (isFirst || _labels == LabelForm.Bare))
            {
                entry = new ValueEntry(value, LabelReader.ReadBare(_text, ref _end, out form));
            }
        }

        // Among values with their meanings in brackets one may stand the other way round: "third party (API)".
        if (form == LabelForm.None && _labels == LabelForm.Bracketed && MeaningFirst.Read(_text, _index, out var other) is > 0 and var end)
        {
            (_end, entry, form) = (end, other, LabelForm.Bracketed);
        }

        _labels = _end == 0 ? _labels : isFirst ? form : Common(_labels, form);
        return _end > 0;
    }

    private static LabelForm Common(LabelForm first, LabelForm second) =>
        first == second ? first
        : first == LabelForm.None || second == LabelForm.None ? LabelForm.None
        : first == LabelForm.Bare || second == LabelForm.Bare ? LabelForm.Bare
        : LabelForm.Marked;

    /// <summary>Takes the value that was read, and goes on behind what divides it from the next one; false for one that was there before.</summary>
    /// <param name="entry">The value.</param>
    /// <param name="isProse">Whether any sentence may hold such a word.</param>
    public bool Add(ValueEntry entry, bool isProse)
    {
        if (_entries.Count > 0 && !(_known ??= new(StringComparer.Ordinal) { _entries[0].Value }).Add(entry.Value))
        {
            return false;
        }

        _entries.Add(entry);
        _prose += isProse && !ListMarks.IsQuote(_mark) ? 1 : 0;
        var next = RowDividers.End(_text, _end, _mark, entry.Label.Length > 0, _start, out var isChoice);
        _isOver = next < 0;
        _isChoice |= isChoice;
        _index = _isOver ? _end : next;
        return true;
    }

    /// <summary>The row as far as it was read; null where it is none.</summary>
    public TextRow? Finish()
    {
        if (_index == _end)
        {
            return Finish(RowDividers.EndsList(_text, _end), RowDividers.EndsClause(_text, _end));
        }

        // Behind a last divider stands no value: where Latin prose goes on, who knows what the list was.
        var isWhole = _isOver || _index >= _text.Length || ListMarks.IsClosing(_text[_index]) || _text[_index] > 127 || _text[_index] == '.';
        return Finish(isWhole, isWhole);
    }

    public TextRow? Finish(bool isWhole, bool endsClause) =>
        isWhole && _entries.Count > 1 ? new TextRow(_entries, _prose, endsClause, _isChoice, _labels) : null;
}
