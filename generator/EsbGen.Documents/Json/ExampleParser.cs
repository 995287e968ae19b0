namespace EsbGen.Documents.Json;

/// <summary>Values, objects and arrays of an example.</summary>
internal sealed class ExampleParser
{
    private const int MaximalDepth = 100;

    private static readonly List<ExampleValue> NoItems = [];
    private static readonly List<ExampleMember> NoMembers = [];

    private readonly ExampleScanner _scanner;
    private readonly ExampleGaps _gaps;
    private readonly CancellationToken _cancellationToken;
    private int _depth;
    private int _values;

    public ExampleParser(string code, CancellationToken cancellationToken, bool allowsComments = false)
    {
        _scanner = new ExampleScanner(code, allowsComments);
        _gaps = new ExampleGaps(_scanner);
        _cancellationToken = cancellationToken;
    }

    public IReadOnlyList<ExampleRepair> Repairs => _scanner.Repairs;

    /// <summary>Why reading was given up; null where it was not.</summary>
    public ExampleRepair? Failure { get; private set; }

    /// <summary>Goes to where the next JSON text starts; false where none does.</summary>
    public bool FindValue(bool isFirst) => JsonStart.Find(_scanner, isFirst);

    public ExampleValue ReadTop()
    {
        _gaps.Reset();
        _depth = 0;
        return _scanner.Current is '{' or '[' ? ReadValue() : ReadObject(hasBrace: false);
    }

    /// <summary>Reads a text that is one value and nothing else; null where nothing stands in it.</summary>
    public ExampleValue? ReadWhole()
    {
        _scanner.SkipBlanks();
        if (_scanner.IsAtEnd)
        {
            return null;
        }

        var value = ReadTop();
        _scanner.SkipBlanks();
        if (!_scanner.IsAtEnd)
        {
            Failure ??= new ExampleRepair("something stands behind the end", _scanner.Position, 1);
        }

        return value;
    }

    private ExampleValue ReadValue()
    {
        if ((++_values & 0xFF) == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        _scanner.SkipBlanks();
        var start = _scanner.Position;
        switch (_scanner.Current)
        {
            case '{' when _scanner.Peek(1) == '{':
                return TextUntil("}}", "a placeholder stands where a value should");
            case '{':
                return ReadObject(hasBrace: true);
            case '[':
                return ReadArray(']');
            case '(':
                _scanner.Repair("round brackets stand where square ones should", start, 1);
                return ReadArray(')');
            case '"' or '\'' or '“' or '”' or '‘' or '’' or '`':
                return new ExampleValue(ExampleKind.Text, ExampleStrings.Read(_scanner, _gaps.IsAmongItems), NoItems, NoMembers, start, _scanner.Position - start);
            default:
                return ReadWord();
        }
    }

    private ExampleValue ReadObject(bool hasBrace)
    {
        var start = _scanner.Position;
        if (!Enter(start))
        {
            return Null(start);
        }

        if (hasBrace)
        {
            _scanner.Position++;
        }
        else
        {
            _scanner.Repair("the opening brace is missing", start, 1);
        }

        _gaps.OpenObject();
        List<ExampleMember>? members = null;
        while (Failure is null && _gaps.ContinuesIn('}', ']', hasBrace))
        {
            if (ReadMember() is { } member)
            {
                Add(members ??= [], member);
                _gaps.Separate('}', member.Value);
            }
        }

        _gaps.CloseObject();
        _depth--;
        return new ExampleValue(ExampleKind.Object, "", NoItems, members ?? NoMembers, start, _scanner.Position - start);
    }

    private ExampleValue ReadArray(char close)
    {
        var start = _scanner.Position;
        if (!Enter(start))
        {
            return Null(start);
        }

        _scanner.Position++;
        _gaps.OpenArray();
        List<ExampleValue>? items = null;
        while (Failure is null && _gaps.ContinuesIn(close, '}', hasBracket: true))
        {
            var before = _scanner.Position;
            var item = ReadValue();
            if (_scanner.Position == before)
            {
                _scanner.Repair("this character means nothing here", before, 1);
                _scanner.Position++;
                continue;
            }

            (items ??= []).Add(item);
            _gaps.Separate(close, item);
        }

        _gaps.CloseArray();
        _depth--;
        return new ExampleValue(ExampleKind.Array, "", items ?? NoItems, NoMembers, start, _scanner.Position - start);
    }

    private ExampleMember? ReadMember()
    {
        var start = _scanner.Position;
        string name;
        if (_scanner.Current is '"' or '\'' or '“' or '”' or '‘' or '’' or '`')
        {
            name = ExampleStrings.Read(_scanner, isInArray: false);
        }
        else if (_scanner.Current is '{' or '[')
        {
            // A value without a name; authors leave a stray bracket.
            _scanner.Repair("a value stands here without a name", start, 1);
            ReadValue();
            _gaps.Separate('}', Null(start));
            return null;
        }
        else
        {
            name = ExampleWords.ReadName(_scanner);
            if (name.Length == 0)
            {
                _scanner.Repair("this character means nothing here", start, 1);
                _scanner.Position++;
                return null;
            }

            _scanner.Repair("the name is not in quotes", start, _scanner.Position - start);
        }

        var length = _scanner.Position - start;
        return new ExampleMember(name, ReadMemberValue(start, length), start, length);
    }

    private ExampleValue ReadMemberValue(int start, int length)
    {
        _scanner.SkipBlanks();
        switch (_scanner.Current)
        {
            case ':':
                _scanner.Position++;
                break;
            case '：' or '=':
                _scanner.Repair("this stands where a colon should", _scanner.Position, 1);
                _scanner.Position += _scanner.Peek(1) == '>' ? 2 : 1;
                break;
            case ',' or '}' or '，' or '\0':
                _scanner.Repair("the name has no value", start, length);
                return Null(start);
            default:
                _scanner.Repair("a colon is missing", start, length);
                break;
        }

        _scanner.SkipBlanks();
        if (_scanner.Current is ',' or '}' or ']' || _scanner.IsAtEnd)
        {
            _scanner.Repair("the name has no value", start, length);
            return Null(start);
        }

        var position = _scanner.Position;
        return _scanner.SkipEllipsis() ? Null(position) : ReadValue();
    }

    private ExampleValue ReadWord()
    {
        var start = _scanner.Position;
        var (kind, text) = ExampleWords.ReadValue(_scanner);
        return new ExampleValue(kind, text, NoItems, NoMembers, start, _scanner.Position - start);
    }

    private ExampleValue TextUntil(string end, string what)
    {
        var start = _scanner.Position;
        var at = _scanner.Code.IndexOf(end, start, StringComparison.Ordinal);
        _scanner.Position = at < 0 ? _scanner.Code.Length : at + end.Length;
        _scanner.Repair(what, start, _scanner.Position - start);
        return new ExampleValue(ExampleKind.Text, _scanner.Code.Substring(start, _scanner.Position - start), NoItems, NoMembers, start, _scanner.Position - start);
    }

    private bool Enter(int start)
    {
        if (++_depth <= MaximalDepth)
        {
            return true;
        }

        Failure ??= new ExampleRepair("it is nested more than 100 deep", start, 1);
        _scanner.Position = _scanner.Code.Length;
        return false;
    }

    private void Add(List<ExampleMember> members, ExampleMember member)
    {
        for (var index = 0; index < members.Count && members.Count < 500; index++)
        {
            if (members[index].Name == member.Name)
            {
                _scanner.Repair("the name '" + member.Name + "' comes twice, and the last value counts", member.Start, member.Length);
                members[index] = member;
                return;
            }
        }

        members.Add(member);
    }

    private static ExampleValue Null(int start) => new(ExampleKind.Null, "", NoItems, NoMembers, start, 0);
}
