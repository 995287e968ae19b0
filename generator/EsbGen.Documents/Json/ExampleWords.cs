using EsbGen.Documents.Findings;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Json;

/// <summary>Reads what stands without quotes: numbers, words of JSON and of Python, and anything else.</summary>
internal static class ExampleWords
{
    public static (ExampleKind Kind, string Text) ReadValue(ExampleScanner scanner)
    {
        var start = scanner.Position;
        var code = scanner.Code;
        if (scanner.Peek(1) is '"' or '\'' && scanner.Current is 'u' or 'b' or 'r' or 'f' or 'U' or 'B' or 'R')
        {
            scanner.Repair(JsonDefect.QuotePrefix, start, 1);
            scanner.Position++;
            return (ExampleKind.Text, ExampleStrings.Read(scanner, isInArray: false));
        }

        // A word of JSON and perhaps a remark behind it: "true  是否成功".
        var end = start;
        while (end < code.Length && code[end] is not (' ' or '\t') && !IsEnd(code, end))
        {
            end++;
        }

        var isWord = end < code.Length && code[end] is ' ' or '\t';
        if (isWord && code.Substring(start, end - start) is var word && (word is "null" or "true" or "false" || JsonNumber.IsValid(word)))
        {
            scanner.Position = end;
            return word switch
            {
                "null" => (ExampleKind.Null, ""),
                "true" or "false" => (ExampleKind.Boolean, word),
                _ => (ExampleKind.Number, word),
            };
        }

        while (end < code.Length && !IsEnd(code, end))
        {
            end++;
        }

        while (end > start && char.IsWhiteSpace(code[end - 1]))
        {
            end--;
        }

        var text = code.Substring(start, end - start);
        scanner.Position = end;
        if (JsonNumber.IsValid(text))
        {
            return (ExampleKind.Number, text);
        }

        switch (text)
        {
            case "":
                return (ExampleKind.Null, "");
            case "null":
                return (ExampleKind.Null, "");
            case "true":
                return (ExampleKind.Boolean, "true");
            case "false":
                return (ExampleKind.Boolean, "false");
            case "None" or "NULL" or "Null" or "nil" or "undefined" or "none":
                scanner.Repair(JsonDefect.WrongToken, start, text.Length, text, "null");
                return (ExampleKind.Null, "");
            case "True" or "TRUE":
                scanner.Repair(JsonDefect.WrongToken, start, text.Length, text, "true");
                return (ExampleKind.Boolean, "true");
            case "False" or "FALSE":
                scanner.Repair(JsonDefect.WrongToken, start, text.Length, text, "false");
                return (ExampleKind.Boolean, "false");
        }

        if (JsonNumber.Mend(text) is { } number)
        {
            scanner.Repair(JsonDefect.InvalidNumber, start, text.Length);
            return (ExampleKind.Number, number);
        }

        scanner.Repair(JsonDefect.UnquotedString, start, text.Length);
        return (ExampleKind.Text, text);
    }

    /// <summary>A name without quotes, up to its colon.</summary>
    public static string ReadName(ExampleScanner scanner)
    {
        var code = scanner.Code;
        var start = scanner.Position;
        var end = start;
        while (end < code.Length && code[end] is not (':' or '：' or '=' or ',' or '\n' or '}' or ']' or '{' or '[' or '"'))
        {
            end++;
        }

        while (end > start && char.IsWhiteSpace(code[end - 1]))
        {
            end--;
        }

        scanner.Position = end;
        return code.Substring(start, end - start);
    }

    /// <summary>Whether what stands behind a value in its line is an explanation rather than the next member.</summary>
    public static bool IsRemark(ExampleScanner scanner, int valueEnd)
    {
        var code = scanner.Code;
        if (scanner.Current is '"' or '\'' or '{' or '[' || code.IndexOf('\n', valueEnd, scanner.Position - valueEnd) >= 0)
        {
            return false;
        }

        var farthest = Math.Min(code.Length, scanner.Position + Bounds.MaxLookahead);
        var line = code.IndexOf('\n', scanner.Position, farthest - scanner.Position);
        line = line < 0 ? farthest : line;
        for (var index = scanner.Position; index < line; index++)
        {
            if (code[index] is ':' or '：')
            {
                return scanner.Current > 127 || !IsLatinName(code, scanner.Position, index);
            }
        }

        return !(scanner.Current is (>= '0' and <= '9') or '-');
    }

    private static bool IsLatinName(string code, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (!(code[index] < 128 && (char.IsLetterOrDigit(code[index]) || code[index] is '_' or '-' or ' ')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEnd(string code, int index) => code[index] switch
    {
        ',' or '}' or ']' or '\n' or '，' or ')' => true,
        '/' => index + 1 < code.Length && code[index + 1] is '/' or '*' && (index == 0 || code[index - 1] is ' ' or '\t'),
        '#' => index > 0 && code[index - 1] is ' ' or '\t',
        _ => false,
    };
}
