using EsbGen.Documents.Model;
using EsbGen.Documents.Prose.Phrases;
using EsbGen.Documents.Prose.Values;
using EsbGen.Documents.Prose.Values.Texts;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Prose;

/// <summary>
/// What a description says of its field, read when somebody asks for it first. All of it depends on the text alone. It lives as long as
/// the document is being compiled.
/// </summary>
internal sealed class Description
{
    private static readonly IReadOnlyList<ValueEntry> NoValues = [];

    private MentionedWords? _words;
    private IReadOnlyList<ValueEntry>? _numbers;
    private IReadOnlyList<ValueEntry>? _texts;
    private ValueSetType? _set;
    private TypedFacts? _facts;
    private Answer _missing;

    private Description(string text)
    {
        Text = text;
        Searched = SearchedText.Of(text);
        Documentation = text.Length == 0 ? Documentation.None : Documentation.Of(text);
        Hints = ProseScanner.Scan(text);
    }

    /// <summary>That of a field which no row describes.</summary>
    public static Description None => new("");

    private enum Answer
    {
        Unknown,
        No,
        Yes,
    }

    public string Text { get; }

    /// <summary>What of it is searched for values, defaults, limits and times.</summary>
    public string Searched { get; }

    public Documentation Documentation { get; }

    /// <summary>What it may speak of.</summary>
    public ProseHints Hints { get; }

    /// <summary>Whether it says that an answer may leave the field out.</summary>
    public bool SaysMayBeMissing
    {
        get
        {
            if (_missing == Answer.Unknown)
            {
                _missing = (Hints & ProseHints.Condition) != 0
                    && (MissingWords.SayMayBeMissing(Searched) || ConditionWords.SayOnlySometimes(Searched)) ? Answer.Yes : Answer.No;
            }

            return _missing == Answer.Yes;
        }
    }

    /// <summary>Its Latin words.</summary>
    public MentionedWords Words => _words ??= new MentionedWords(Text);

    public static Description Of(string text) => new(text);

    /// <summary>What it tells beside the type; the last answer is kept, since a text nearly always describes fields of one type.</summary>
    public MemberFacts FactsOf(TypeModel type)
    {
        var known = _facts;
        if (known is null || known.Type != type)
        {
            _facts = known = new TypedFacts(type, FactsReader.Read(this, "", type));
        }

        return known.Facts;
    }

    /// <summary>The list of values that it tells, named for a field; null where it tells none. The last answer is kept.</summary>
    public ValueSetType? ValuesOf(string fieldName, bool areNumbers)
    {
        var known = _set;
        if (known is not null && known.IsNumeric == areNumbers && known.FieldName == fieldName)
        {
            return known;
        }

        var entries = areNumbers ? _numbers ??= ReadNumbers() ?? NoValues : _texts ??= ReadTexts() ?? NoValues;
        return entries.Count == 0 ? null : _set = ValueSetNames.Create(fieldName, areNumbers, entries);
    }

    private List<ValueEntry>? ReadNumbers() => MayListNumbers()
        ? NumberListReader.Read(Searched) ?? NumbersInBrackets.Read(Searched)
        : null;

    private List<ValueEntry>? ReadTexts() =>
        ((MayListNumbers() ? NumberListReader.Read(Searched) : null)
            ?? (Text.Length <= Bounds.MaxProseLength ? TextListReader.Read(Searched) : null)) is { } entries
            && ValueSetReader.MayBeTexts(entries, Text) ? entries : null;

    /// <summary>Two numbers at least; most descriptions have none.</summary>
    private bool MayListNumbers()
    {
        if ((Hints & ProseHints.Digit) == 0 || Text.Length > Bounds.MaxProseLength)
        {
            return false;
        }

        var numbers = 0;
        for (var index = 0; index < Text.Length && numbers < 2; index++)
        {
            numbers += ListMarks.IsDigit(Text[index]) && (index == 0 || !ListMarks.IsDigit(Text[index - 1])) ? 1 : 0;
        }

        return numbers > 1;
    }

    private sealed record TypedFacts(TypeModel Type, MemberFacts Facts);
}
