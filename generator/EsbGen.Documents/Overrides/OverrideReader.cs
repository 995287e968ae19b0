using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Json;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>Reads an override. What is wrong in it is reported where it stands, and left out; the rest applies.</summary>
internal sealed class OverrideReader
{
    private const string FileWords = "address, method, kind, request, response, silence";

    private readonly SettingReader _settings;
    private readonly List<FieldOverride> _fields = [];
    private readonly List<SilencedFinding> _silenced = [];
    private readonly HashSet<(Direction, JsonPath)> _paths = [];

    private OverrideReader(SettingReader settings) => _settings = settings;

    public static OverrideFile Read(string path, string key, string? text, CancellationToken cancellationToken)
    {
        var start = new Place(path, default, default);
        if (string.IsNullOrWhiteSpace(text) || text!.IndexOf('\0') >= 0)
        {
            var reason = text is null ? "it cannot be opened" : text.IndexOf('\0') >= 0 ? "it is not text" : "it is empty";
            return new OverrideFile(key, start) { Findings = new([new Finding(Rules.OverrideNotJson.Id, start, new([reason]))]) };
        }

        var example = ExampleReader.ReadStrict(text, cancellationToken);
        var findings = new FindingBag();
        var settings = new SettingReader(path, new LineMap(text), findings);
        foreach (var repair in example.Failure is null ? example.Repairs : example.Repairs.Concat([example.Failure]))
        {
            findings.Add(Rules.OverrideNotJson.Id, settings.PlaceOf(repair.Start, repair.Length), repair.What);
        }

        var file = new OverrideFile(key, start);
        if (example.Values.Count == 0)
        {
            findings.Add(Rules.OverrideNotJson.Id, start, "nothing but comments stands in it");
        }
        else
        {
            file = new OverrideReader(settings).Read(file, example.Values[0]);
        }

        return file with { Findings = findings.ToArray() };
    }

    private OverrideFile Read(OverrideFile file, ExampleValue value)
    {
        foreach (var member in _settings.MembersOf(value, "The file", "{ }"))
        {
            switch (member.Name)
            {
                case "$schema":
                    break;
                case "address":
                    file = file with { Address = _settings.Text(member, IsAddress, "write a path as in /api/c/compapi/v2/<system>/<api>/") };
                    break;
                case "method":
                    file = file with { Method = _settings.Text(member, static text => text is "GET" or "POST" or "PUT" or "PATCH" or "DELETE", "write GET, POST, PUT, PATCH or DELETE") };
                    break;
                case "kind":
                    file = file with { Kind = _settings.Text(member, static text => text is "query" or "operation", "write query or operation") };
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
                default:
                    _settings.Misunderstood(member, "'" + member.Name + "' is no setting of an override", "write one of " + FileWords);
                    break;
            }
        }

        // The order of one depth stays; the whole has nothing but a name, and what is added counts.
        return file with { Fields = new(_fields.OrderBy(static field => field.Path.Steps.Count == 0 ? int.MaxValue : field.Path.Steps.Count)), Silenced = new(_silenced) };
    }

    private void ReadFields(ExampleMember section, Direction direction)
    {
        foreach (var member in _settings.MembersOf(section.Value, "'" + section.Name + "'", "{ \"$.path\": { } }"))
        {
            if (JsonPath.Parse(member.Name) is not { } path)
            {
                _settings.Misunderstood(member, "'" + member.Name + "' is no path", "write one as in $.data.list[*].name or $['a name']");
            }
            else if (!_paths.Add((direction, path)))
            {
                _settings.Misunderstood(member, "'" + member.Name + "' comes twice", "write its settings in one place");
            }
            else
            {
                ReadField(member, new FieldOverride(direction, path, _settings.PlaceOf(member.Start, member.Length)));
            }
        }
    }

    private void ReadField(ExampleMember section, FieldOverride field)
    {
        foreach (var member in _settings.MembersOf(section.Value, "'" + section.Name + "'", "{ \"name\": \"…\" }"))
        {
            field = member.Name switch
            {
                "name" => field with { Name = _settings.Name(member) },
                "record" => field with { Record = _settings.Name(member) },
                "type" => field with { Type = _settings.Text(member, static text => TypeWords.Parse(text) is not null, "write one of " + TypeWords.All + ", with [] behind it for a list of them and {} for a dictionary") },
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

    private FieldOverride Silence(ExampleMember member, FieldOverride field)
    {
        _silenced.AddRange(_settings.Silenced(member, new FieldPath(field.Direction, new(field.Path.Names()))));
        return field;
    }

    private FieldOverride Unknown(ExampleMember member, FieldOverride field)
    {
        _settings.Misunderstood(member, "'" + member.Name + "' is no setting of a field", "write one of name, record, type, required, nullable, add, drop, values, silence");
        return field;
    }

    private static bool IsAddress(string text) => text.Length is > 0 and < 400 && text[0] == '/' && ApiAddress.Find(text, out var start) is { } address && start == 0 && address.Path.Length == text.Length;
}
