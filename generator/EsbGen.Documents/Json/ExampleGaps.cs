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
                    scanner.Repair("the closing bracket '" + close + "' is missing", Math.Max(0, scanner.Position - 1), 1);
                }

                return false;
            }

            if (c == other || c is ']' or '}' or ')')
            {
                var isAwaited = c == ']' ? _openArrays > 0 && close == '}' : c == '}' && _openObjects > 0 && close != '}';
                scanner.Repair(isAwaited ? "the closing bracket '" + close + "' is missing" : "'" + c + "' stands where '" + close + "' should", scanner.Position, 1);
                scanner.Position += isAwaited ? 0 : 1;
                return false;
            }

            if (c is ',' or '，' or ';')
            {
                scanner.Repair("there is a comma too many", scanner.Position, 1);
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
                    scanner.Repair("there is a comma too many", comma, 1);
                }

                return;
            case '，' or ';' or '、':
                scanner.Repair("this stands where a comma should", scanner.Position++, 1);
                return;
            case '}' or ']' or ')' or '\0' when scanner.Current != '\0' || scanner.IsAtEnd:
                return;
        }

        if (ExampleWords.IsRemark(scanner, end))
        {
            scanner.SkipLine("a remark stands here without a comment mark");
            if (scanner.Current == ',')
            {
                scanner.Position++;
            }

            return;
        }

        if (!scanner.IsAtEllipsis)
        {
            scanner.Repair("a comma is missing behind this", value.Length > 0 && value.Start + value.Length <= end ? value.Start : Math.Max(0, end - 1), value.Length > 0 ? value.Length : 1);
        }
    }
}
