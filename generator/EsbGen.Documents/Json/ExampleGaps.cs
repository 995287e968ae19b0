using EsbGen.Documents.Findings;

namespace EsbGen.Documents.Json;

/// <summary>Reads what stands between the values of an example, commas and closing brackets above all, and mends what is wrong with it.</summary>
internal sealed class ExampleGaps(ExampleScanner scanner)
{
    private int _openArrays;
    private int _openObjects;

    /// <summary>Whether arrays alone are open, so that texts follow each other there.</summary>
    public bool IsAmongItems => _openArrays > 0 && _openObjects == 0;

    /// <summary>Starts anew, with nothing open.</summary>
    public void Reset()
    {
        _openArrays = 0;
        _openObjects = 0;
    }

    public void OpenArray() => _openArrays++;

    public void CloseArray() => _openArrays--;

    public void OpenObject() => _openObjects++;

    public void CloseObject() => _openObjects--;

    /// <summary>Goes to the next member or item; false where the bracket closes, or must be taken as closed.</summary>
    public bool ContinuesIn(char close, char other, bool hasBracket)
    {
        while (true)
        {
            scanner.SkipBlanks();
            var c = scanner.Current;
            if (c == close)
            {
                scanner.Position++;
                return false;
            }

            if (scanner.IsAtEnd)
            {
                if (hasBracket)
                {
                    scanner.Repair(JsonDefect.MissingToken, Math.Max(0, scanner.Position - 1), 1, expected: close.ToString());
                }

                return false;
            }

            if (c == other || c is ']' or '}' or ')')
            {
                var isAwaited = c == ']' ? _openArrays > 0 && close == '}' : c == '}' && _openObjects > 0 && close != '}';
                var defect = isAwaited ? JsonDefect.MissingToken : JsonDefect.WrongToken;
                scanner.Repair(defect, scanner.Position, 1, c.ToString(), close.ToString());
                scanner.Position += isAwaited ? 0 : 1;
                return false;
            }

            if (c is ',' or '，' or ';')
            {
                scanner.Repair(JsonDefect.ExtraComma, scanner.Position, 1);
                scanner.Position++;
            }
            else if (!scanner.SkipEllipsis())
            {
                return true;
            }
        }
    }

    /// <summary>Passes the comma behind a value, or mends that there is none.</summary>
    public void Separate(char close, ExampleValue value)
    {
        var end = scanner.Position;
        scanner.SkipBlanks();
        switch (scanner.Current)
        {
            case ',':
                var comma = scanner.Position++;
                scanner.SkipBlanks();
                if (scanner.Current == close || (scanner.Current is ']' or '}'))
                {
                    scanner.Repair(JsonDefect.ExtraComma, comma, 1);
                }

                return;
            case '，' or ';' or '、':
                scanner.Repair(JsonDefect.WrongToken, scanner.Position, 1, scanner.Current.ToString(), ",");
                scanner.Position++;
                return;
            case '}' or ']' or ')' or '\0' when scanner.Current != '\0' || scanner.IsAtEnd:
                return;
        }

        if (ExampleWords.IsRemark(scanner, end))
        {
            scanner.SkipLine(JsonDefect.Remark);
            if (scanner.Current == ',')
            {
                scanner.Position++;
            }

            return;
        }

        if (!scanner.IsAtEllipsis)
        {
            var start = value.Length > 0 && value.Start + value.Length <= end ? value.Start : Math.Max(0, end - 1);
            scanner.Repair(JsonDefect.MissingComma, start, value.Length > 0 ? value.Length : 1);
        }
    }
}
