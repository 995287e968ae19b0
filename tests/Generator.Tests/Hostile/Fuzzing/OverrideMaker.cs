using EsbGen.Documents.Model;

namespace EsbGen.Generator.Tests.Hostile.Fuzzing;

/// <summary>Writes overrides for an API, right ones and wrong ones.</summary>
/// <param name="random">Decides what it writes.</param>
internal sealed class OverrideMaker(Random random)
{
    private static readonly string[] Names = ["Name", "Data", "Class", "A", "Items", "名称", "equals", "JsonCode", "Task", "", "1", "a b", "GetThingRequest", new('N', 200), new('N', 201)];
    private static readonly string[] Types = ["string", "int", "object", "object[]", "string[]{}", "json", "datetime", "int?[]", "unix_seconds", "list", "object[][][][][][][][]", ""];
    private static readonly string[] Ids = ["ESB0030", "ESB0031", "ESB0034", "ESB0041", "ESB0001", "ESB9999", ""];

    /// <summary>An override, as JSON or nearly so.</summary>
    /// <param name="api">What it is for; null where there is none.</param>
    public string Make(ApiModel? api)
    {
        var members = new List<string>();
        for (var count = random.Next(4); count >= 0; count--)
        {
            members.Add(random.Next(9) switch
            {
                0 => "\"address\": " + Quote(Pick("/api/c/compapi/v2/demo/other/", "/x/", "//x/y/", "", "/api/c/compapi/v2/demo/" + new string('a', 390))),
                1 => "\"method\": " + Quote(Pick("GET", "POST", "get", "")),
                2 => "\"kind\": " + Quote(Pick("query", "operation", "x")),
                3 => "\"silence\": [" + string.Join(",", Enumerable.Range(0, random.Next(4)).Select(_ => Quote(Pick(Ids)))) + "]",
                4 or 5 => "\"request\": {" + Fields(api, Direction.Request) + "}",
                _ => "\"response\": {" + Fields(api, Direction.Response) + "}",
            });
        }

        var json = "{" + string.Join(",", members) + "}";
        return random.Next(4) == 0 ? new Mutator(random).Mutate(json, json) : json;
    }

    private string Fields(ApiModel? api, Direction direction) =>
        string.Join(",", Enumerable.Range(0, random.Next(6)).Select(_ => Quote(Path(api, direction)) + ": {" + Settings() + "}"));

    private string Path(ApiModel? api, Direction direction)
    {
        var path = "$";
        var members = direction == Direction.Request ? api?.Request?.Members ?? default : new([.. api?.Response.Data is { } data ? [data] : Array.Empty<MemberModel>(), .. api?.Response.Members ?? default]);
        for (var depth = 1 + random.Next(4); depth > 0; depth--)
        {
            if (members.Count == 0 || random.Next(8) == 0)
            {
                return path + Pick(".added", "['a b']", "[*]", ".x.y", "", "..", ".data");
            }

            var member = members[random.Next(members.Count)];
            path += "['" + member.JsonName.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "']";
            var type = member.Type;
            while (type is ListType or DictionaryType)
            {
                path += "[*]";
                type = type is ListType list ? list.Item : ((DictionaryType)type).Value;
            }

            members = type is RecordType record ? ((IEnumerable<RecordModel>)api!.Structures).FirstOrDefault(structure => structure.TypeName == record.TypeName)?.Members ?? default : default;
        }

        return random.Next(3) == 0 && path.EndsWith("[*]", StringComparison.Ordinal) ? path[..^3] : path;
    }

    private string Settings() => string.Join(",", Enumerable.Range(0, 1 + random.Next(3)).Select(_ => random.Next(9) switch
    {
        0 => "\"name\": " + Quote(Pick(Names)),
        1 => "\"record\": " + Quote(Pick(Names)),
        2 => "\"required\": " + Pick("true", "false", "1"),
        3 => "\"nullable\": " + Pick("true", "false", "null"),
        4 => "\"add\": true, \"type\": " + Quote(Pick(Types)),
        5 => "\"drop\": true",
        6 => "\"values\": {\"1\": " + Quote(Pick(Names)) + ", \"2\": " + Quote(Pick(Names)) + "}",
        7 => "\"silence\": [" + Quote(Pick(Ids)) + "]",
        _ => "\"type\": " + Quote(Pick(Types)),
    }));

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
