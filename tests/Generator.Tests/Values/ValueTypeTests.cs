using System.Reflection;
using EsbGen.Documents.Prose;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Values;

/// <summary>Lists of values as types of a project.</summary>
public sealed class ValueTypeTests
{
    private const string Page = """
        ### Request address

        /api/c/compapi/v2/demo/NAME/

        ### Request parameters

        | Field | Type | Required | Description |
        |---|---|---|---|
        | kind | int | yes | 1: one, 2: two |
        | mode | string | no | 可选值: fast - 快，slow - 慢 |
        | levels | list[int] | no | 1 - low, 2 - high |
        """;

    private const string Chinese = """
        ### 请求地址

        /api/c/compapi/v2/demo/first/

        ### 请求参数

        | 字段 | 类型 | 必选 | 描述 |
        |---|---|---|---|
        | kind | int | 是 | 1: 一, 2: 二 |
        """;

    [Fact]
    public void The_same_list_of_one_field_is_one_type_of_its_system()
    {
        var run = new Project().Run(("specs/demo/first.md", Named("first")), ("specs/demo/second.md", Named("second")));
        var types = run.Load().GetTypes().Where(static type => type.IsEnum || (type.IsValueType && type.IsPublic)).Select(static type => type.Name).Order();
        Assert.Equal(["KindOneAndTwo", "LevelsLowAndHigh", "ModeFastOrSlow"], types);
    }

    [Fact]
    public void A_further_document_with_another_list_renames_nothing()
    {
        var one = Types(("specs/demo/first.md", Named("first")));
        var two = Types(("specs/demo/a.md", Named("a").Replace("1: one, 2: two", "1: red, 2: green", StringComparison.Ordinal)), ("specs/demo/first.md", Named("first")));
        Assert.Subset(two.ToHashSet(), one.ToHashSet());
        Assert.Contains("KindRedAndGreen", two);
    }

    [Fact]
    public void Names_are_English_where_both_languages_are_there_whichever_comes_first()
    {
        var run = new Project().Run(("specs/zh/demo/first.md", Chinese), ("specs/en/demo/first.md", Named("first")));
        var other = new Project().Run(("specs/a/demo/first.md", Chinese), ("specs/b/demo/first.md", Named("first")));
        Assert.Equal(["One", "Two"], Enum.GetNames(run.Load().GetType("Demo.Esb.Demo.KindOneAndTwo", throwOnError: true)!));
        Assert.Equal(["One", "Two"], Enum.GetNames(other.Load().GetType("Demo.Esb.Demo.KindOneAndTwo", throwOnError: true)!));
    }

    [Fact]
    public void EsbEnumNames_names_values_by_themselves()
    {
        var run = new Project().Run(new ProjectOptions(new() { ["RootNamespace"] = "Demo", ["EsbEnumNames"] = "values" }), ("specs/demo/first.md", Named("first")));
        Assert.Equal(["Value1", "Value2"], Enum.GetNames(run.Load().GetType("Demo.Esb.Demo.KindValue1AndValue2", throwOnError: true)!));
    }

    [Fact]
    public void An_API_called_values_has_a_file_of_its_own()
    {
        var run = new Project().Run(("specs/demo/values.md", Named("values")), ("specs/demo/_values.md", Named("_values")));
        Assert.Contains(run.Sources, static source => source.HintName == "Demo.Values.g.cs");
        run.Load();
    }

    [Fact]
    public void Labels_never_leave_their_comments()
    {
        var run = new Project().Run(("specs/demo/first.md", Named("first").Replace("1: one", "1: </summary> } public class Injected { } /* \" \u2028 <b>", StringComparison.Ordinal)));
        Assert.DoesNotContain(run.Load().GetTypes(), static type => type.Name == "Injected");
        Assert.Single(run.Load().GetType("Demo.Esb.Demo.FirstRequest", throwOnError: true)!.GetProperty("Kind")!.PropertyType.GetFields(BindingFlags.Public | BindingFlags.Static), static field => (long)field.GetRawConstantValue()! == 1);
    }

    [Fact]
    public void What_is_too_long_for_a_list_or_a_name_stays_prose()
    {
        var many = string.Join(", ", Enumerable.Range(0, 400).Select(static number => $"value{number}"));
        var word = new string('x', 2000);
        foreach (var text in (string[])[$"可选值: {many}", $"可选值: {word[..900]} - a, other - b"])
        {
            var request = new Project().Run(("specs/demo/first.md", Named("first").Replace("可选值: fast - 快，slow - 慢", text, StringComparison.Ordinal))).Load().GetType("Demo.Esb.Demo.FirstRequest", throwOnError: true)!;
            Assert.Equal(typeof(string), request.GetProperty("Mode")!.PropertyType);
        }
    }

    [Fact]
    public void No_list_is_called_like_a_record_of_another_document()
    {
        var lists = Named("first").Replace("| mode | string | no | 可选值: fast - 快，slow - 慢 |", "| kind_request | string | no | 可选值: fast, slow |", StringComparison.Ordinal);
        var records = Named("kind").Replace("| mode | string | no | 可选值: fast - 快，slow - 慢 |", "| fast_or_slow | object | no | see there |", StringComparison.Ordinal)
            + "\n\n#### fast_or_slow\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n| id | int | no | the id |\n";
        var assembly = new Project().Run(("specs/demo/first.md", lists), ("specs/demo/kind.md", records)).Load();
        Assert.NotNull(assembly.GetType("Demo.Esb.Demo.KindRequestFastOrSlow", throwOnError: true)!.GetProperty("Id"));
        Assert.NotNull(assembly.GetType("Demo.Esb.Demo.KindReqFastOrSlow", throwOnError: true)!.GetProperty("Fast"));
    }

    /// <summary>One page says enable, its translation Enable and enabled: the first one's list, and what the other one adds.</summary>
    [Fact]
    public void What_a_translation_lists_otherwise_is_there_too_and_renames_nothing()
    {
        const string Row = "可选值: fast - 快，slow - 慢";
        var chinese = Chinese.Replace("| kind | int | 是 | 1: 一, 2: 二 |", "| mode | string | 否 | 状态，可选值: enable、disabled |", StringComparison.Ordinal);
        var english = Named("first").Replace(Row, "optional values: Enable, enabled, disabled", StringComparison.Ordinal);
        var alone = new Project().Run(("specs/a/demo/first.md", chinese)).Load().GetType("Demo.Esb.Demo.ModeEnableOrDisabled", throwOnError: true)!;
        var both = new Project().Run(("specs/a/demo/first.md", chinese), ("specs/b/demo/first.md", english)).Load().GetType("Demo.Esb.Demo.ModeEnableOrDisabled", throwOnError: true)!;
        Assert.Equal(["Disabled", "Enable"], Texts(alone));
        Assert.Equal(["Disabled", "Enable", "Enabled"], Texts(both));
    }

    /// <summary>Who takes a name that two documents give to different numbers would send the wrong one to one of them.</summary>
    [Fact]
    public void A_name_of_several_values_is_hidden_behind_one_for_each()
    {
        const string Row = "1: one, 2: two";
        var first = Named("first").Replace(Row, "1: ok, 2: bad, 3: old, 4: new. The default is 1", StringComparison.Ordinal);
        var second = Named("second").Replace(Row, "1: bad, 2: ok, 3: old, 4: new. The default is 1", StringComparison.Ordinal);
        var types = new List<Type>();
        foreach (var documents in new (string, string)[][] { [("specs/demo/a.md", first), ("specs/demo/b.md", second)], [("specs/demo/b.md", first), ("specs/demo/a.md", second)] })
        {
            var type = new Project().Run(documents).Load().GetType("Demo.Esb.Demo.Kind1To4", throwOnError: true)!;
            Assert.Equal(["Bad", "BadValue1", "BadValue2", "New", "Ok", "OkValue1", "OkValue2", "Old"], Enum.GetNames(type).Order(StringComparer.Ordinal));
            Assert.Equal(2L, (long)type.GetField("OkValue2")!.GetRawConstantValue()!);
            Assert.NotNull(type.GetField("Ok")!.GetCustomAttribute<System.ComponentModel.EditorBrowsableAttribute>());
            Assert.Null(type.GetField("OkValue2")!.GetCustomAttribute<System.ComponentModel.EditorBrowsableAttribute>());
            types.Add(type);
        }

        Assert.Equal(types[0].GetFields().Select(static field => field.Name), types[1].GetFields().Select(static field => field.Name));
    }

    private static IEnumerable<string> Texts(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(static property => property.Name).Order(StringComparer.Ordinal);

    private static string Named(string name) => Page.Replace("NAME", name, StringComparison.Ordinal);

    private static List<string> Types(params (string Path, string Text)[] documents) =>
        [.. new Project().Run(documents).Load().GetTypes().Where(static type => type.IsEnum).Select(static type => type.Name)];
}
