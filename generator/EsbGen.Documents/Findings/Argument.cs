using System.Globalization;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Findings;

/// <summary>What fills one place of a rule's message. The members of closed sets are worded here, and nowhere else.</summary>
internal readonly record struct Argument
{
    /// <summary>The most names that one message lists.</summary>
    public const int MaxNames = 12;

    private readonly string? _text;

    private Argument(ArgumentKind kind, string text)
    {
        Kind = kind;
        _text = text;
    }

    public ArgumentKind Kind { get; }

    public string Text => _text ?? "";

    public static Argument Name(string name) => new(ArgumentKind.Name, name);

    public static Argument Names(IEnumerable<string> names)
    {
        var first = names.Take(MaxNames + 1).ToList();
        var quoted = string.Join(", ", first.Take(MaxNames).Select(static name => "'" + name + "'"));
        return new(ArgumentKind.Names, first.Count == 0 ? "none" : first.Count > MaxNames ? quoted + ", …" : quoted);
    }

    public static Argument Path(string path) => new(ArgumentKind.Path, path);

    public static Argument File(string path) => new(ArgumentKind.File, path);

    public static Argument Address(string address) => new(ArgumentKind.Address, address);

    public static Argument Type(string type) => new(ArgumentKind.Type, type);

    public static Argument Json(string json) => new(ArgumentKind.Json, json);

    public static Argument Count(int count) => new(ArgumentKind.Count, count.ToString(CultureInfo.InvariantCulture));

    public static Argument RuleId(string id) => new(ArgumentKind.RuleId, id);

    public static Argument MessageOf(Exception exception) => new(ArgumentKind.ExceptionMessage, exception.Message);

    public static Argument Version(string version) => new(ArgumentKind.Version, version);

    public static Argument Of(Direction direction) => new(ArgumentKind.Direction, direction switch
    {
        Direction.Request => "request",
        Direction.Response => "response",
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "Unknown direction."),
    });

    public static Argument Of(ShownKind shown) => new(ArgumentKind.Shown, Wording(shown));

    public static Argument Of(IEnumerable<ShownKind> shown) => new(ArgumentKind.AllShown, string.Join(", ", shown.Select(Wording)));

    public static Argument Of(UnreadableReason reason) => new(ArgumentKind.Reason, reason switch
    {
        UnreadableReason.CannotOpen => "the file cannot be opened",
        UnreadableReason.Empty => "the file is empty",
        UnreadableReason.Binary => "the file is not text",
        UnreadableReason.TooDeep => "the Markdown is nested too deeply",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Unknown reason."),
    });

    /// <param name="defect">What is wrong.</param>
    /// <param name="found">What is there; used by the defects that speak of it.</param>
    /// <param name="expected">What JSON has in its place; likewise.</param>
    public static Argument Of(JsonDefect defect, string found, string expected) => new(ArgumentKind.Defect, defect switch
    {
        JsonDefect.WrongToken => "'" + found + "' instead of '" + expected + "'",
        JsonDefect.MissingToken => "missing '" + expected + "'",
        JsonDefect.MissingComma => "missing comma after this value",
        JsonDefect.ExtraComma => "extra comma",
        JsonDefect.ExtraBracket => "extra closing bracket",
        JsonDefect.UnexpectedCharacter => "unexpected character",
        JsonDefect.UnquotedName => "property name without quotes",
        JsonDefect.MissingName => "value without a property name",
        JsonDefect.MissingValue => "property without a value",
        JsonDefect.DuplicateName => "duplicate property '" + found + "'",
        JsonDefect.Placeholder => "placeholder instead of a value",
        JsonDefect.Ellipsis => "ellipsis instead of content",
        JsonDefect.Comment => "comment",
        JsonDefect.UnclosedComment => "unclosed comment",
        JsonDefect.Remark => "remark without a comment mark",
        JsonDefect.QuotePrefix => "letter before the opening quote",
        JsonDefect.WrongQuotes => "string not in straight double quotes",
        JsonDefect.UnescapedQuote => "unescaped quote in a string",
        JsonDefect.UnclosedString => "missing closing quote",
        JsonDefect.LineBreak => "line break in a string",
        JsonDefect.InvalidEscape => "invalid escape sequence",
        JsonDefect.UnquotedString => "string without quotes",
        JsonDefect.InvalidNumber => "invalid number",
        JsonDefect.ContentAfterEnd => "content after the end of the JSON",
        JsonDefect.TooDeep => "nesting deeper than " + expected + " levels",
        JsonDefect.TooManyDefects => "more than " + expected + " errors, of which no further one is listed",
        _ => throw new ArgumentOutOfRangeException(nameof(defect), defect, "Unknown defect."),
    });

    public static Argument Of(AddressDefect defect) => new(ArgumentKind.AddressDefect, defect switch
    {
        AddressDefect.NoSlash => "it does not begin with '/'",
        AddressDefect.OtherHost => "it begins with '//', which names another host",
        AddressDefect.TooLong => "it is longer than " + Bounds.Text(Bounds.MaxAddressLength) + " characters",
        AddressDefect.InvisibleCharacter => "it contains white space or an invisible character",
        AddressDefect.InvalidCharacter => "it contains a character that is not allowed in a path",
        AddressDefect.DotSegment => "it contains the segment '.' or '..'",
        AddressDefect.NoName => "it does not name a system and an API",
        _ => throw new ArgumentOutOfRangeException(nameof(defect), defect, "Unknown defect."),
    });

    public static Argument Of(BoundedThing thing) => new(ArgumentKind.Bounded, thing switch
    {
        BoundedThing.Marks => "brackets and emphasis marks in one block of text",
        BoundedThing.Cells => "cells in one table, each row counted as wide as the widest",
        BoundedThing.Parses => "times its length to be parsed, because of unclosed code blocks and indented tables",
        BoundedThing.NamesInRow => "fields in one row",
        BoundedThing.FieldDepth => "levels of nested fields",
        BoundedThing.Prose => "characters in the description of a field; only the first are searched for values, defaults and limits",
        BoundedThing.Comparisons => "comparisons of headings with fields to be made",
        BoundedThing.OverrideSettings => "settings in an override",
        _ => throw new ArgumentOutOfRangeException(nameof(thing), thing, "Unknown thing."),
    });

    private static string Wording(ShownKind shown) => shown switch
    {
        ShownKind.Boolean => "a Boolean",
        ShownKind.Number => "a number",
        ShownKind.Fraction => "a number with a fraction",
        ShownKind.WideNumber => "a number with more digits",
        ShownKind.Text => "a string",
        ShownKind.Array => "an array",
        ShownKind.Object => "an object",
        _ => throw new ArgumentOutOfRangeException(nameof(shown), shown, "Unknown kind."),
    };
}
