using System.Globalization;

namespace EsbGen.Documents.Text;

/// <summary>
/// Every bound of the compiler of documents. A document is untrusted input to a compiler: nothing in it may choose how deep a call goes,
/// make work grow with the square of its length, or make a name that no assembly can hold. Real documents stay far below each of them;
/// whatever lies beyond one is left out and reported on its line.
/// </summary>
internal static class Bounds
{
    /// <summary>
    /// Brackets, emphasis marks, and angle brackets in one block of text. Markdig looks for the partner of each among all the others, and
    /// nests what it finds. A block with more is read as plain text.
    /// </summary>
    public const int MaxMarks = 2_000;

    /// <summary>
    /// Columns times lines of one block of text: Markdig fills each row of a table up to the widest. A block with more is read as plain text.
    /// </summary>
    public const int MaxCells = 100_000;

    /// <summary>
    /// How many times the length of a document is parsed, since parts of it are parsed apart: what an unclosed fence swallowed, tables that
    /// are indented.
    /// </summary>
    public const int MaxParses = 8;

    /// <summary>
    /// Objects and lists within each other in an example or override. Types nest as deep, and so do the calls that walk them.
    /// </summary>
    public const int MaxJsonDepth = 100;

    /// <summary>Repairs of one example that are reported one by one.</summary>
    public const int MaxRepairs = 200;

    /// <summary>
    /// How far reading an example looks ahead to tell what a quote or a word means. Without a sign so near it decides as if there were none.
    /// </summary>
    public const int MaxLookahead = 1_000;

    /// <summary>
    /// Fields within each other, as rows name them: <c>a.b.c</c> or by marks of depth. A row that lies deeper becomes no member.
    /// </summary>
    public const int MaxFieldDepth = 32;

    /// <summary>Fields that one row names, as in <c>from、to</c>: all of them share its description.</summary>
    public const int MaxNamesInRow = 20;

    /// <summary>How much of a title is searched for the names of fields.</summary>
    public const int MaxTitleLength = 400;

    /// <summary>How much of a description is searched for values, defaults, limits and times. All of it becomes documentation.</summary>
    public const int MaxProseLength = 2_000;

    /// <summary>
    /// Comparisons of titles with fields. Each table under a title may belong to each field, so the work grows with tables times fields;
    /// a document that needs more has its further tables left out.
    /// </summary>
    public const int MaxComparisons = 2_000_000;

    /// <summary>
    /// Values that are composed for the members that an embedded example lacks. Each of many objects may lack each of many members; what
    /// lies beyond stays left out.
    /// </summary>
    public const int MaxComposedValues = 20_000;

    /// <summary>Letters of a path that a message shows.</summary>
    public const int MaxShownPath = 200;

    /// <summary>Letters of an address.</summary>
    public const int MaxAddressLength = 400;

    /// <summary>
    /// Letters of an identifier. An assembly holds no name of more than 1,023 bytes, of which a letter takes up to three, and the compiler
    /// adds words of its own to names.
    /// </summary>
    public const int MaxIdentifierLength = 200;

    /// <summary>Bytes of a generated file's name before its extension. File systems hold 255, and the compiler may add some.</summary>
    public const int MaxFileNameBytes = 180;

    /// <summary>Settings of one override. Each may concern each member and each finding of its document.</summary>
    public const int MaxOverrideSettings = 2_000;

    /// <summary>How much of something a document may have.</summary>
    public static int Of(BoundedThing thing) => thing switch
    {
        BoundedThing.Marks => MaxMarks,
        BoundedThing.Cells => MaxCells,
        BoundedThing.Parses => MaxParses,
        BoundedThing.NamesInRow => MaxNamesInRow,
        BoundedThing.FieldDepth => MaxFieldDepth,
        BoundedThing.Prose => MaxProseLength,
        BoundedThing.Comparisons => MaxComparisons,
        BoundedThing.OverrideSettings => MaxOverrideSettings,
        _ => throw new ArgumentOutOfRangeException(nameof(thing), thing, "Unknown thing."),
    };

    /// <summary>A bound as messages tell it.</summary>
    public static string Text(int bound) => bound.ToString(CultureInfo.InvariantCulture);
}
