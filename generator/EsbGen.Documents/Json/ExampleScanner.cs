using EsbGen.Documents.Findings;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Json;

/// <summary>Where the parser stands in an example's text, and the repairs so far.</summary>
/// <param name="code">The text.</param>
/// <param name="allowsComments">Whether <c>//</c> and <c>/* */</c> may stand in it.</param>
internal sealed class ExampleScanner(string code, bool allowsComments = false)
{
    private static readonly IReadOnlyList<ExampleRepair> NoRepairs = [];

    private List<ExampleRepair>? _repairs;

    public string Code => code;

    public int Position { get; set; }

    public bool IsAtEnd => Position >= code.Length;

    /// <summary>The character here; NUL at the end.</summary>
    public char Current => Position < code.Length ? code[Position] : '\0';

    public IReadOnlyList<ExampleRepair> Repairs => _repairs ?? NoRepairs;

    public bool IsAtEllipsis => Current == '…' || (Current == '.' && Peek(1) == '.') || (Current == '。' && Peek(1) == '。');

    public char Peek(int offset) => Position + offset < code.Length ? code[Position + offset] : '\0';

    public void Repair(JsonDefect defect, int start, int length, string found = "", string expected = "")
    {
        if (Repairs.Count == Bounds.MaxRepairs)
        {
            (defect, expected) = (JsonDefect.TooManyDefects, Bounds.Text(Bounds.MaxRepairs));
        }

        if (Repairs.Count <= Bounds.MaxRepairs)
        {
            var from = Math.Min(start, code.Length);
            (_repairs ??= []).Add(new ExampleRepair(defect, from, Math.Min(Math.Max(0, length), code.Length - from), found, expected));
        }
    }

    /// <summary>Skips blanks and comments.</summary>
    public void SkipBlanks()
    {
        while (true)
        {
            var at = Position;
            while (at < code.Length && (code[at] is ' ' or '\n' || char.IsWhiteSpace(code[at]) || code[at] is '\ufeff' or '\u200b'))
            {
                at++;
            }

            Position = at;
            var c = Current;
            if (c == '/' && Peek(1) == '/' && allowsComments)
            {
                var end = code.IndexOf('\n', Position);
                Position = end < 0 ? code.Length : end;
            }
            else if (c == '#' || (c == '/' && Peek(1) == '/'))
            {
                SkipLine(JsonDefect.Comment);
            }
            else if (c == '/' && Peek(1) == '*')
            {
                var end = code.IndexOf("*/", Position + 2, StringComparison.Ordinal);
                var isClosed = end >= 0;
                end = isClosed ? end + 2 : code.Length;
                if (!allowsComments || !isClosed)
                {
                    Repair(isClosed ? JsonDefect.Comment : JsonDefect.UnclosedComment, Position, end - Position);
                }

                Position = end;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Skips to the end of the line.</summary>
    public void SkipLine(JsonDefect defect)
    {
        var end = code.IndexOf('\n', Position);
        end = end < 0 ? code.Length : end;
        Repair(defect, Position, code.Substring(Position, end - Position).TrimEnd().Length);
        Position = end;
    }

    /// <summary>Skips "...", by which authors say "and so on".</summary>
    public bool SkipEllipsis()
    {
        if (!IsAtEllipsis)
        {
            return false;
        }

        var start = Position;
        while (Current is '.' or '…' or '。')
        {
            Position++;
        }

        Repair(JsonDefect.Ellipsis, start, Position - start);
        return true;
    }
}
