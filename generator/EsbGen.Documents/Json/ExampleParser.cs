using EsbGen.Documents.Findings;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Json;

/// <summary>Values, objects and arrays of an example.</summary>
internal sealed class ExampleParser
{
    // So few are found faster one by one.
    private const int FewMembers = 12;

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
            Failure ??= new ExampleRepair(JsonDefect.ContentAfterEnd, _scanner.Position, 1);
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
                return TextUntil("}}", JsonDefect.Placeholder);
            case '{':
                return ReadObject(hasBrace: true);
            case '[':
                return ReadArray(']');
            case '(':
                _scanner.Repair(JsonDefect.WrongToken, start, 1, "(", "[");
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
            _scanner.Repair(JsonDefect.MissingToken, start, 1, expected: "{");
        }

        _gaps.OpenObject();
        List<ExampleMember>? members = null;
        Dictionary<string, int>? index = null;
        while (Failure is null && _gaps.ContinuesIn('}', ']', hasBrace))
        {
            if (ReadMember() is { } member)
            {
                Add(members ??= [], ref index, member);
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
                _scanner.Repair(JsonDefect.UnexpectedCharacter, before, 1);
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
            _scanner.Repair(JsonDefect.MissingName, start, 1);
            ReadValue();
            _gaps.Separate('}', Null(start));
            return null;
        }
        else
        {
            name = ExampleWords.ReadName(_scanner);
            if (name.Length == 0)
            {
                _scanner.Repair(JsonDefect.UnexpectedCharacter, start, 1);
                _scanner.Position++;
                return null;
            }

            _scanner.Repair(JsonDefect.UnquotedName, start, _scanner.Position - start);
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
                _scanner.Repair(JsonDefect.WrongToken, _scanner.Position, 1, _scanner.Current.ToString(), ":");
                _scanner.Position += _scanner.Peek(1) == '>' ? 2 : 1;
                break;
            case ',' or '}' or '，' or '\0':
                _scanner.Repair(JsonDefect.MissingValue, start, length);
                return Null(start);
            default:
                _scanner.Repair(JsonDefect.MissingToken, start, length, expected: ":");
                break;
        }

        _scanner.SkipBlanks();
        if (_scanner.Current is ',' or '}' or ']' || _scanner.IsAtEnd)
        {
            _scanner.Repair(JsonDefect.MissingValue, start, length);
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

    private ExampleValue TextUntil(string end, JsonDefect defect)
    {
        var start = _scanner.Position;
        var at = _scanner.Code.IndexOf(end, start, StringComparison.Ordinal);
        _scanner.Position = at < 0 ? _scanner.Code.Length : at + end.Length;
        _scanner.Repair(defect, start, _scanner.Position - start);
        return new ExampleValue(ExampleKind.Text, _scanner.Code.Substring(start, _scanner.Position - start), NoItems, NoMembers, start, _scanner.Position - start);
    }

    private bool Enter(int start)
    {
        if (++_depth <= Bounds.MaxJsonDepth)
        {
            return true;
        }

        Failure ??= new ExampleRepair(JsonDefect.TooDeep, start, 1, Expected: Bounds.Text(Bounds.MaxJsonDepth));
        _scanner.Position = _scanner.Code.Length;
        return false;
    }

    private void Add(List<ExampleMember> members, ref Dictionary<string, int>? index, ExampleMember member)
    {
        if (Find(members, ref index, member.Name) is >= 0 and var known)
        {
            _scanner.Repair(JsonDefect.DuplicateName, member.Start, member.Length, member.Name);
            members[known] = member;
            return;
        }

        index?.Add(member.Name, members.Count);
        members.Add(member);
    }

    private static int Find(List<ExampleMember> members, ref Dictionary<string, int>? index, string name)
    {
        if (index is null && members.Count > FewMembers)
        {
            index = new(StringComparer.Ordinal);
            for (var known = 0; known < members.Count; known++)
            {
                index.Add(members[known].Name, known);
            }
        }

        return index is null ? members.FindIndex(member => member.Name == name) : index.TryGetValue(name, out var found) ? found : -1;
    }

    private static ExampleValue Null(int start) => new(ExampleKind.Null, "", NoItems, NoMembers, start, 0);
}
