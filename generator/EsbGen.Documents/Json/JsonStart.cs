using EsbGen.Documents.Findings;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Json;

/// <summary>Finds where JSON starts in a block that holds other text too: an address, headers, a word before it.</summary>
internal static class JsonStart
{
    public static bool Find(ExampleScanner scanner, bool isFirst)
    {
        if (!isFirst)
        {
            PassStrayMarks(scanner);
        }

        var code = scanner.Code;
        var start = scanner.Position;
        for (var index = start; index < code.Length; index++)
        {
            var c = code[index];
            if (c is not ('{' or '[' or '"'))
            {
                continue;
            }

            if (c == '"' ? isFirst && IsMemberWithoutBrace(code, start, index) : StartsJson(code, index, start))
            {
                scanner.Position = index;
                return true;
            }

            if (c == '"')
            {
                // Only the very first text of a block can lack its brace.
                isFirst = false;
            }
        }

        scanner.Position = code.Length;
        return false;
    }

    /// <summary>A bracket too many behind a value is a defect of that value, not the start of another.</summary>
    private static void PassStrayMarks(ExampleScanner scanner)
    {
        while (true)
        {
            scanner.SkipBlanks();
            if (scanner.Current is '}' or ']')
            {
                scanner.Repair(JsonDefect.ExtraBracket, scanner.Position, 1);
                scanner.Position++;
            }
            else if (scanner.Current is ',' or ';')
            {
                scanner.Position++;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>A bracket starts JSON when what follows it can follow it there: not in <c>/hosts/{id}/</c>, not in <c>a[0]</c>.</summary>
    private static bool StartsJson(string code, int index, int start)
    {
        if (index > start && (char.IsLetterOrDigit(code[index - 1]) || code[index - 1] is '/' or '$' or '{' or '.' or '_' or '%'))
        {
            return false;
        }

        var next = index + 1;
        var farthest = Math.Min(code.Length, next + Bounds.MaxLookahead);
        while (next < farthest && char.IsWhiteSpace(code[next]))
        {
            next++;
        }

        if (next >= code.Length)
        {
            return code[index] == '{';
        }

        var c = code[next];
        var isOwnLine = IsFirstInLine(code, index);
        return c is '"' or '\'' or '{' or '[' or '“' or '}' or ']' ? isOwnLine || c is not ('}' or ']') || index == start || code[index - 1] is ' ' or '\'' or '"' or ':' or '='
            : isOwnLine && (code[index] == '{' ? c is '.' or '/' or '#' or '…' or (>= '0' and <= '9') or '_' || char.IsLetter(c) && HasColonInLine(code, next) : c is not ':');
    }

    private static bool HasColonInLine(string code, int start)
    {
        var sign = code.IndexOfAny([':', '：', '=', '\n'], start, Math.Min(code.Length - start, Bounds.MaxLookahead));
        return sign >= 0 && code[sign] != '\n';
    }

    private static bool IsFirstInLine(string code, int index)
    {
        for (var before = index - 1; before >= 0 && index - before < Bounds.MaxLookahead && code[before] != '\n'; before--)
        {
            if (!char.IsWhiteSpace(code[before]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMemberWithoutBrace(string code, int start, int index)
    {
        for (var before = start; before < index; before++)
        {
            if (!char.IsWhiteSpace(code[before]))
            {
                return false;
            }
        }

        var end = code.IndexOf('"', index + 1);
        if (end < 0)
        {
            return false;
        }

        end++;
        while (end < code.Length && code[end] == ' ')
        {
            end++;
        }

        return end < code.Length && code[end] == ':';
    }
}
