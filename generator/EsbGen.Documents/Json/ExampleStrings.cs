using System.Globalization;
using System.Text;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Json;

/// <summary>Reads texts in quotes, also where quotes within or at the end are wrong.</summary>
internal static class ExampleStrings
{
    private const string Marks = "\"”\\\n";

    public static string Read(ExampleScanner scanner, bool isInArray)
    {
        var start = scanner.Position;
        var quote = scanner.Current;
        var close = quote switch { '“' or '”' => '”', '‘' or '’' => '’', _ => quote };
        if (quote != '"')
        {
            scanner.Repair(JsonDefect.WrongQuotes, start, 1);
        }

        scanner.Position++;
        var code = scanner.Code;
        StringBuilder? builder = null;
        var from = scanner.Position;
        while (!scanner.IsAtEnd)
        {
            var c = scanner.Current;
            if (c == close || (close is '”' or '’' && c == '"') || (c == '”' && quote == '"' && Ends(scanner, isInArray)))
            {
                if (Ends(scanner, isInArray))
                {
                    var text = Text(builder, code, from, scanner.Position);
                    scanner.Position++;
                    return text;
                }

                if (c == close)
                {
                    scanner.Repair(JsonDefect.UnescapedQuote, scanner.Position, 1);
                }

                scanner.Position++;
            }
            else if (c == '\\')
            {
                builder ??= new StringBuilder();
                builder.Append(code, from, scanner.Position - from);
                Unescape(scanner, builder);
                from = scanner.Position;
            }
            else if (c == '\n')
            {
                if (ClosesWithLine(scanner, from, out var end))
                {
                    scanner.Repair(JsonDefect.UnclosedString, start, end - start);
                    var text = Text(builder, code, from, end);
                    scanner.Position = end;
                    return text;
                }

                scanner.Repair(JsonDefect.LineBreak, scanner.Position, 1);
                scanner.Position++;
            }
            else
            {
                scanner.Position += PlainLength(code, scanner.Position, close);
            }
        }

        scanner.Repair(JsonDefect.UnclosedString, start, 1);
        return Text(builder, code, from, scanner.Position);
    }

    /// <summary>How far it is from a plain character to the next that may mean something.</summary>
    private static int PlainLength(string code, int start, char close)
    {
        var length = code.AsSpan(start + 1).IndexOfAny((close == '"' ? Marks : Marks + close).AsSpan());
        return length < 0 ? code.Length - start : length + 1;
    }

    private static string Text(StringBuilder? builder, string code, int from, int end)
    {
        if (builder is null)
        {
            return code.Substring(from, end - from);
        }

        return builder.Append(code, from, Math.Max(0, end - from)).ToString();
    }

    /// <summary>Whether the quote here ends the text: what follows it is what may follow a text.</summary>
    private static bool Ends(ExampleScanner scanner, bool isInArray)
    {
        var code = scanner.Code;
        var index = scanner.Position + 1;
        var farthest = Math.Min(code.Length, index + Bounds.MaxLookahead);
        while (index < farthest && code[index] is ' ' or '\t' or '\r')
        {
            index++;
        }

        if (index >= code.Length || code[index] is '\n' or ',' or '}' or ']' or ':' or '，' or '：' or ')' or '=' or ';' or '#')
        {
            return true;
        }

        var hasBlank = index > scanner.Position + 1;
        if (code[index] == '/' && index + 1 < code.Length && code[index + 1] is '/' or '*')
        {
            return true;
        }

        // A comma is missing where a name or, in a list, a further text follows; otherwise the quote is the text's own
        // if a better end follows in the line.
        return code[index] is '"' or '\'' ? (isInArray && hasBlank) || IsNameAt(code, index) : !HasLaterEnd(code, index, code[scanner.Position]);
    }

    private static bool IsNameAt(string code, int start)
    {
        var end = start + 1;
        while (end < code.Length && end - start < Bounds.MaxLookahead && code[end] != code[start] && code[end] != '\n')
        {
            end++;
        }

        if (end >= code.Length || code[end] != code[start])
        {
            return false;
        }

        end++;
        while (end < code.Length && end - start < 2 * Bounds.MaxLookahead && code[end] == ' ')
        {
            end++;
        }

        return end < code.Length && code[end] is ':' or '：';
    }

    private static bool HasLaterEnd(string code, int start, char quote)
    {
        for (var index = start; index < code.Length && index - start < Bounds.MaxLookahead && code[index] != '\n'; index++)
        {
            if (code[index] == '\\')
            {
                index++;
            }
            else if (code[index] == quote)
            {
                var next = index + 1;
                while (next < code.Length && next - start < Bounds.MaxLookahead && code[next] is ' ' or '\t' or '\r')
                {
                    next++;
                }

                if (next >= code.Length || code[next] is '\n' or ',' or '}' or ']')
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>At a line's end within a text: whether its author forgot the quote, since the next line starts anew.</summary>
    private static bool ClosesWithLine(ExampleScanner scanner, int from, out int end)
    {
        var code = scanner.Code;
        end = scanner.Position;
        from = Math.Max(from, end - Bounds.MaxLookahead);
        while (end > from && char.IsWhiteSpace(code[end - 1]))
        {
            end--;
        }

        if (end > from && code[end - 1] == ',')
        {
            end--;
        }

        var next = scanner.Position;
        var farthest = Math.Min(code.Length, next + Bounds.MaxLookahead);
        while (next < farthest && char.IsWhiteSpace(code[next]))
        {
            next++;
        }

        return next >= code.Length || code[next] is '}' or ']' || (code[next] == '"' && IsNameAt(code, next));
    }

    private static void Unescape(ExampleScanner scanner, StringBuilder builder)
    {
        var start = scanner.Position;
        var c = scanner.Peek(1);
        scanner.Position += 2;
        switch (c)
        {
            case '"' or '\\' or '/':
                builder.Append(c);
                break;
            case 'b':
                builder.Append('\b');
                break;
            case 'f':
                builder.Append('\f');
                break;
            case 'n':
                builder.Append('\n');
                break;
            case 'r':
                builder.Append('\r');
                break;
            case 't':
                builder.Append('\t');
                break;
            case 'u' when scanner.Position + 4 <= scanner.Code.Length
                && ushort.TryParse(scanner.Code.Substring(scanner.Position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                builder.Append((char)unit);
                scanner.Position += 4;
                break;
            default:
                scanner.Position = Math.Min(scanner.Position, scanner.Code.Length);
                scanner.Repair(JsonDefect.InvalidEscape, start, scanner.Position - start);
                builder.Append(scanner.Code, start, c is '\'' or '\n' ? 0 : scanner.Position - start).Append(c is '\'' or '\n' ? c.ToString() : "");
                break;
        }
    }
}
