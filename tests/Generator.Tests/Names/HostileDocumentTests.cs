using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EsbGen.Generator.Tests.Names;

/// <summary>A document is untrusted input: whatever its words are, the code made of it has the same form.</summary>
public sealed class HostileDocumentTests
{
    private const string Page = """
        ### Request address

        /api/c/compapi/v2/demo/get_thing/

        ### Request method

        POST

        ### Functional description

        PROSE

        ### Request Parameters

        | Field | Type | Required | Default | Description |
        |---|---|---|---|---|
        | first | string | yes | PROSE | PROSE |
        | second | object | no | | PROSE |

        #### second

        | Field | Type | Required | Description |
        |---|---|---|---|
        | third | int | no | PROSE |

        ### Return Result Example

        ```json
        {"result": true, "code": 0, "data": {"fourth": 1, "fifth": {"a": {"sixth": 1}, "1": {"sixth": 2}}}}
        ```

        ### Return Result Description

        #### data

        | Field | Type | Description |
        |---|---|---|
        | fourth | int | PROSE |
        | fifth | dict | PROSE |
        """;

    public static TheoryData<string> Attacks =>
    [
        "*/ public static class Injected { } /*",
        "\"; public static class Injected { } //",
        "\"\"\" + Injected + \"\"\"\"\"",
        "</summary> <script src='x'/> <!-- ]]> &amp; &#x0A; &unknown;",
        "&#10;public static class Injected { }&#13;&#10;public static class Injected2 { }",
        "first line<br>public static class Injected { }<br/>/// <c>",
        "\u2028public static class Injected { }\u2029\u0085public static class Injected2 { }",
        "\u202e\u2066 // } ;return \u2069\u2066\u200b\u200f\ufeff",
        "\ud800 lone \udfff and \u0001 \u001b[31m \uffff",
        "{0} {1} {{ }} $\"{Injected}\" %s \\u000a \\",
        "#if false #error Injected #pragma warning disable",
        "&#13;#error Injected",
        "`code` **bold** [link](javascript:alert(1)) <img src=x onerror=alert(1)>",
        "<see cref=\"Injected\"/> <inheritdoc cref=\"T:Injected\"/>",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Prose_never_leaves_its_comment(string attack)
    {
        var plain = Generate(Page.Replace("PROSE", "plain words", StringComparison.Ordinal));
        var hostile = Generate(Page.Replace("PROSE", attack, StringComparison.Ordinal));

        // Comments are trivia: without them, the two are the same, word by word.
        Assert.Equal(Tokens(plain), Tokens(hostile));
        AssertReadable(hostile);
        hostile.Load();
    }

    /// <summary>Advice, defaults and lists stand in attributes; there too they are literals and nothing else.</summary>
    [Theory]
    [MemberData(nameof(Attacks))]
    public void Prose_never_leaves_its_attributes(string attack)
    {
        var prose = attack.Replace("|", "", StringComparison.Ordinal);
        var run = Generate(Page.Replace("| third | int | no | PROSE |", "| third | string | no | Deprecated, use " + prose + " |\n| other | string | no | Separated by commas, default is '" + prose + "' |", StringComparison.Ordinal)
            .Replace("PROSE", "plain words", StringComparison.Ordinal));

        Assert.Contains(run.Sources, static source => source.SourceText.ToString().Contains("[global::System.Obsolete(", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Load().GetTypes(), static type => type.Name.StartsWith("Injected", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Names_never_leave_their_literals(string attack)
    {
        var name = attack.Replace("|", "", StringComparison.Ordinal);
        var json = System.Text.Json.JsonSerializer.Serialize(name, JsonSerializerOptions);
        var run = Generate(Page.Replace("PROSE", "plain", StringComparison.Ordinal)
            .Replace("| first |", "| " + name + " |", StringComparison.Ordinal)
            .Replace("| third |", "| " + name + " |", StringComparison.Ordinal)
            .Replace("\"fourth\"", json, StringComparison.Ordinal)
            .Replace("\"a\"", json, StringComparison.Ordinal)
            .Replace("\"sixth\"", json, StringComparison.Ordinal));

        AssertReadable(run);
        Assert.DoesNotContain(run.Load().GetTypes(), static type => type.Name.StartsWith("Injected", StringComparison.Ordinal));
        Assert.All(run.Sources, static source => Assert.DoesNotContain(source.SyntaxTree.GetRoot(TestContext.Current.CancellationToken).DescendantTrivia(), static trivia => trivia.IsDirective && !trivia.IsKind(SyntaxKind.NullableDirectiveTrivia)));

        // What the example names is what goes over the wire, to the last character.
        var members = run.Compilation.GetTypeByMetadataName("Demo.Esb.Demo.GetThingResponseData")!.GetMembers().OfType<IPropertySymbol>();
        var sent = members.SelectMany(static member => member.GetAttributes()).Where(static attribute => attribute.AttributeClass!.Name == "JsonPropertyNameAttribute").Select(static attribute => (string)attribute.ConstructorArguments[0].Value!);
        Assert.Contains(System.Text.Json.JsonSerializer.Deserialize<string>(json)!, sent);
    }

    /// <summary>Generated files import namespaces; neither a project's own types nor a document's names stand before what they import.</summary>
    [Fact]
    public void Names_of_imported_types_may_be_used_by_the_project_and_by_documents()
    {
        string[] imported = ["Task", "CancellationToken", "JsonElement", "JsonNode", "JsonPropertyName", "JsonConverter", "IReadOnlyList", "IReadOnlyDictionary", "EsbJson", "EsbMembers", "EsbCode", "EsbEndpoint", "EsbException", "EsbPermission", "EsbResponse", "EsbDateTime"];
        var types = string.Concat(imported.Select(static name => $"internal static class {name} {{ }} "));
        var project = new Project();
        project.AddCode($"namespace Demo {{ {types} }} namespace Demo.Esb {{ {types} }} {types}");
        var rows = string.Concat(imported.Select(static name => $"| {name} | list | yes | of names |\n"));
        var json = string.Join(", ", imported.Select(static name => $"\"{name}\": [{{\"{name}\": null}}]"));
        var run = project.Run(("specs/demo/get_thing.md", Page
            .Replace("| second | object | no | | PROSE |\n", "| second | object | no | | PROSE |\n" + rows, StringComparison.Ordinal)
            .Replace("\"fourth\": 1", json, StringComparison.Ordinal)));
        run.Load();
    }

    [Theory]
    [InlineData("specs/demo/*/ class Injected { } /*.md")]
    [InlineData("specs/demo/a\nclass Injected { } //.md")]
    [InlineData("specs/demo/\"; class Injected { } //\u2028\u202e.md")]
    [InlineData("C:\\work\\\\specs\\demo\\\"\"\"x.md")]
    public void The_files_own_name_stays_in_its_comment_and_literal(string path)
    {
        var run = new Project().Run((path, Page));
        Assert.Equal(Tokens(Generate(Page), withLiterals: false), Tokens(run, withLiterals: false));
        AssertReadable(run);
        run.Load();
    }

    [Theory]
    [InlineData("/api/c/compapi/v2/class/void/", "Class", "Void")]
    [InlineData("/api/c/compapi/v2/job/job/", "Job", "Job")]
    [InlineData("/api/c/compapi/v2/esb/esb_transport/", "Esb", "EsbTransport")]
    [InlineData("/api/c/compapi/v2/system/task/", "System", "Task")]
    [InlineData("/api/c/compapi/v2/demo/demo/", "Demo", "Demo")]
    [InlineData("/api/c/compapi/v2/1st/2nd/", "_1St", "_2Nd")]
    [InlineData("/api/c/compapi/v2/a-b/c.d~e%20f/", "AB", "CDE20F")]
    [InlineData("/api/c/compapi/v2/demo/{bk_biz_id}/get/", "Demo", "Get")]
    [InlineData("/api/c/compapi/v2/demo/json_code/", "Demo", "JsonCode")]
    [InlineData("/api/c/compapi/v2/demo/equals/", "Demo", "Equals")]
    [InlineData("/api/c/compapi/v2/demo/delete/", "Demo", "Delete")]
    public void Any_address_makes_a_client(string address, string system, string api)
    {
        var run = Generate(Page.Replace("/api/c/compapi/v2/demo/get_thing/", address, StringComparison.Ordinal));
        var client = run.Load().GetType($"Demo.Esb.{system}.{system}Client", throwOnError: true)!;
        Assert.NotNull(client.GetMethod(api + "Async"));
        var endpoint = (EsbEndpoint)client.GetProperty(api + "Endpoint", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        Assert.Equal((address, "POST"), (endpoint.Path, endpoint.Method.Method));
    }

    [Theory]
    [InlineData("My-App.class.1x", "My_App.@class._1x.Esb")]
    [InlineData("A B", "A_B.Esb")]
    [InlineData("..", "Esb")]
    [InlineData("", "Esb")]
    [InlineData("x { } class Injected", "x_____class_Injected.Esb")]
    [InlineData("EsbGen.Demo", "EsbGen.Demo.Esb")]
    [InlineData("System", "System.Esb")]
    [InlineData("Microsoft.Extensions", "Microsoft.Extensions.Esb")]
    public void Any_root_namespace_makes_a_namespace(string given, string made)
    {
        var run = new Project().Run(new ProjectOptions(new() { ["RootNamespace"] = given }), ("specs/demo/get_thing.md", Page));
        Assert.Contains($"namespace {made}.Demo;", run.Source("Demo.GetThing.g.cs"), StringComparison.Ordinal);
        run.Load();
    }

    private static readonly System.Text.Json.JsonSerializerOptions JsonSerializerOptions = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static ProjectRun Generate(string page) => new Project().Run(("specs/demo/get_thing.md", page));

    private static List<string> Tokens(ProjectRun run, bool withLiterals = true) =>
        [.. run.Sources.SelectMany(static source => source.SyntaxTree.GetRoot(TestContext.Current.CancellationToken).DescendantTokens())
            .Where(token => withLiterals || !token.IsKind(SyntaxKind.StringLiteralToken))
            .Select(static token => token.Text)];

    /// <summary>Nothing that turns, hides or splits lines of the generated text.</summary>
    private static void AssertReadable(ProjectRun run) => Assert.All(run.Sources, static source => Assert.DoesNotContain(
        source.SourceText.ToString(),
        static c => c is '\r' or '\u0085' or '\u2028' or '\u2029' or '\ufeff' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or (< ' ' and not '\n') or '\uffff' || char.IsSurrogate(c)));
}
