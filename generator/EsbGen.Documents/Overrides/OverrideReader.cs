using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Json;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>Reads an override. What is wrong in it is reported where it stands, and left out; the rest applies.</summary>
internal sealed class OverrideReader
{
    /// <summary>The settings of a file.</summary>
    public static readonly string[] FileSettings = ["address", "method", "kind", "request", "response", "silence"];

    /// <summary>The settings of a field.</summary>
    public static readonly string[] FieldSettings = ["name", "record", "type", "required", "nullable", "add", "drop", "values", "silence"];

    private const string FormerResponse = "answer";

    private readonly SettingReader _settings;
    private readonly Dialect _dialect;
    private readonly List<FieldOverride> _fields = [];
    private readonly List<SilencedFinding> _silenced = [];
    private readonly HashSet<(Direction, JsonPath)> _paths = [];

    private OverrideReader(SettingReader settings, Dialect dialect)
    {
        _settings = settings;
        _dialect = dialect;
    }

    public static OverrideFile Read(string path, string key, string? text, Dialect dialect, CancellationToken cancellationToken)
    {
        var start = new Place(path, default, default);
        if (TextFile.WhyUnreadable(text) is { } reason)
        {
            return new OverrideFile(key, start) { Findings = new([new Finding(OverrideRules.Unreadable, start, Argument.Of(reason))]) };
        }

        var example = ExampleReader.ReadStrict(text!, cancellationToken);
        var findings = new FindingBag();
        var settings = new SettingReader(path, new LineMap(text!), findings);
        foreach (var repair in example.Failure is null ? example.Repairs : example.Repairs.Concat([example.Failure]))
        {
            findings.Add(OverrideRules.NotJson, settings.PlaceOf(repair.Start, repair.Length), repair.ToArgument());
        }

        var file = new OverrideFile(key, start);
        if (example.Values.Count == 0)
        {
            findings.Add(OverrideRules.Empty, start);
        }
        else
        {
            file = new OverrideReader(settings, dialect).Read(file, example.Values[0]);
        }

        return file with { Findings = findings.ToArray() };
    }

    private OverrideFile Read(OverrideFile file, ExampleValue value)
    {
        foreach (var member in _settings.MembersOf(value, JsonPath.Of([]).ToString(), "{ }"))
        {
            switch (member.Name)
            {
                case "$schema":
                    break;
                case "address":
                    file = file with { Address = _settings.Text(member, IsAddress, OverrideRules.AddressInvalid) };
                    break;
                case "method":
                    file = file with { Method = _settings.OneOf(member, "GET", "POST", "PUT", "PATCH", "DELETE") };
                    break;
                case "kind":
                    file = file with { Kind = _settings.OneOf(member, "query", "operation") };
                    break;
                case "request":
                    ReadFields(member, Direction.Request);
                    break;
                case "response":
                    ReadFields(member, Direction.Response);
                    break;
                case "silence":
                    _silenced.AddRange(_settings.Silenced(member, null));
                    break;
                case FormerResponse:
                    _settings.Report(OverrideRules.SettingRenamed, member, Argument.Name(FormerResponse), Argument.Name("response"));
                    break;
                default:
                    _settings.Report(OverrideRules.SettingUnknown, member, Argument.Name(member.Name), Argument.Names(FileSettings));
                    break;
            }
        }

        // The order of one depth stays; the whole has nothing but a name, and what is added counts.
        return file with { Fields = new(_fields.OrderBy(static field => field.Path.Steps.Count == 0 ? int.MaxValue : field.Path.Steps.Count)), Silenced = new(_silenced) };
    }

    private void ReadFields(ExampleMember section, Direction direction)
    {
        foreach (var member in _settings.MembersOf(section.Value, section.Name, "{ \"$.path\": { } }"))
        {
            if (JsonPath.Parse(member.Name) is not { } path)
            {
                _settings.Report(OverrideRules.PathInvalid, member, Argument.Name(member.Name), Argument.Count(JsonPath.MaxLength));
            }
            else if (!_paths.Add((direction, path)))
            {
                _settings.Report(OverrideRules.PathRepeated, member, Argument.Path(path.ToString()));
            }
            else
            {
                ReadField(member, new FieldOverride(direction, path, _settings.PlaceOf(member.Start, member.Length)));
            }
        }
    }

    private void ReadField(ExampleMember section, FieldOverride field)
    {
        foreach (var member in _settings.MembersOf(section.Value, section.Name, "{ \"name\": \"…\" }"))
        {
            field = member.Name switch
            {
                "name" => field with { Name = _settings.Name(member) },
                "record" => field with { Record = _settings.Name(member) },
                "type" => field with { Type = ReadType(member) },
                "required" => field with { Required = _settings.Flag(member) },
                "nullable" => field with { Nullable = _settings.Flag(member) },
                "add" => field with { Add = _settings.True(member) },
                "drop" => field with { Drop = _settings.True(member) },
                "values" => field with { Values = new(_settings.Values(member)) },
                "silence" => Silence(member, field),
                _ => Unknown(member, field),
            };
        }

        _fields.Add(field);
    }

    private Setting? ReadType(ExampleMember member) =>
        _settings.Text(member, static text => TypeWords.Parse(text) is not null, OverrideRules.TypeInvalid, Argument.Names(TypeWords.All));

    private FieldOverride Silence(ExampleMember member, FieldOverride field)
    {
        _silenced.AddRange(_settings.Silenced(member, new FieldPath(field.Direction, new(field.Path.Names()))));
        return field;
    }

    private FieldOverride Unknown(ExampleMember member, FieldOverride field)
    {
        _settings.Report(OverrideRules.SettingUnknown, member, Argument.Name(member.Name), Argument.Names(FieldSettings));
        return field;
    }

    private bool IsAddress(string text) => ApiAddress.DefectOf(text) is null
        && _dialect.Addresses.Find(text, out var start) is { } address && start == 0 && address.Path.Length == text.Length;
}
