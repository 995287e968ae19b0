using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Overriding;

/// <summary>A page with a bit of everything, and what an override beside it makes of it.</summary>
internal static class OverridePage
{
    public const string Path = "specs/demo/get_thing.md";
    public const string OverridePath = "specs/demo/get_thing.esb.json";

    public const string Text = """
        ### Request address

        /api/c/compapi/v2/demo/get_thing/

        ### Request method

        POST

        ### Request Parameters

        | Field | Type | Required | Description |
        |---|---|---|---|
        | thing_id | int | yes | Number of the thing |
        | hint | string | no | A hint, default is 'none' |
        | filter | object | no | What to look for |
        | targets | string | no | Addresses, separated by commas |

        #### filter

        | Field | Type | Required | Description |
        |---|---|---|---|
        | name | string | yes | Name |
        | state | int | no | 1: open, 2: shut |

        ### Return Result Example

        ```json
        {"result": true, "code": 0, "message": "", "data": {
          "total": 1,
          "step_list": [{"status": 1, "name": "x", "step": {"id": 1}}],
          "owners": {"1": {"name": "x"}, "2": {"name": "y"}},
          "rest": [],
          "tags": ["a"]
        }}
        ```

        ### Return Result Description

        #### data

        | Field | Type | Description |
        |---|---|---|
        | total | int | How many |
        | step_list | array | Steps |
        | owners | dict | By number |
        | rest | array | The rest |
        | tags | list[string] | Words |

        #### step_list

        | Field | Type | Description |
        |---|---|---|
        | status | int | 1: waiting, 2: running, 3: done |
        | name | string | Name |
        | step | object | Its step |
        """;

    /// <summary>Runs over the page and its override; the page's own findings are not told.</summary>
    public static ProjectRun Run(string json, params (string Path, string Text)[] more)
    {
        var run = new Project().Run([(Path, Text), (OverridePath, json), .. more]);
        return run with { Findings = [.. run.Findings.Where(static finding => finding.Id is not ("ESB0032" or "ESB0034"))] };
    }

    public static ProjectRun Answer(string fields) => Run("{ \"response\": { " + fields + " } }");

    public static ProjectRun Request(string fields) => Run("{ \"request\": { " + fields + " } }");

    /// <summary>A member of a generated record as "required type Name", after all compiled.</summary>
    public static string Member(this ProjectRun run, string record, string jsonName)
    {
        run.Load();
        var property = Properties(run, record).SingleOrDefault(property => JsonName(property) == jsonName);
        return property is null ? "" : (property.IsRequired ? "required " : "") + property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier)) + " " + property.Name;
    }

    public static IEnumerable<string> Members(this ProjectRun run, string record)
    {
        run.Load();
        return Properties(run, record).Select(JsonName).Where(static name => name.Length > 0);
    }

    /// <summary>The one finding, as "ID line:column-line:column text".</summary>
    public static string Only(this ProjectRun run) => Regex.Replace(Assert.Single(run.FindingLines), " (Warning|Info) ", " ");

    /// <summary>Reads an answer and writes it again.</summary>
    public static string RoundTrip(this ProjectRun run, string record, string json)
    {
        Assembly assembly = run.Load();
        var type = assembly.GetType("Demo.Esb.Demo." + record, throwOnError: true)!;
        return System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonSerializer.Deserialize(json, type), type);
    }

    private static IEnumerable<IPropertySymbol> Properties(ProjectRun run, string record)
    {
        var type = run.Compilation.GetTypeByMetadataName("Demo.Esb.Demo." + record);
        Assert.NotNull(type);
        return type.GetMembers().OfType<IPropertySymbol>();
    }

    private static string JsonName(IPropertySymbol property) =>
        (string?)property.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass!.Name == "JsonPropertyNameAttribute")?.ConstructorArguments[0].Value ?? "";
}
