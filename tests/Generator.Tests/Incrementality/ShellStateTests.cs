using System.Reflection;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Model;
using EsbGen.Documents.Projects;

namespace EsbGen.Generator.Tests.Incrementality;

/// <summary>Nothing survives a run but what flows between the stages.</summary>
public sealed class ShellStateTests
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private const BindingFlags Instances = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Assembly[] Compiler = [typeof(ApiModel).Assembly, typeof(EsbGenerator).Assembly];

    [Fact]
    public void No_stage_helper_has_a_field() => Assert.Empty(
        Types([typeof(EsbGenerator).Assembly])
            .Where(static type => type.Namespace is "EsbGen.Generator" or "EsbGen.Generator.Pipeline" && !IsValue(type) && type.Name[0] != '<' && type != typeof(EsbAnalyzer))
            .SelectMany(static type => type.GetFields(Instances))
            .Select(NameOf));

    [Fact]
    public void No_static_field_can_be_set_again() => Assert.Empty(StaticFields(Compiler).Where(static field => !field.IsInitOnly && !field.IsLiteral).Select(NameOf));

    [Fact]
    public void Statics_hold_after_a_run_what_they_held_before()
    {
        CompileAll();
        var before = HeldByStatics(Compiler);
        CompileAll(" edited");
        Assert.Equal(before, HeldByStatics(Compiler));
        Assert.True(before > 1000, "The walk must have seen the tables of words.");
    }

    [Fact]
    public void The_walk_finds_a_cache()
    {
        var before = HeldByStatics([typeof(ShellStateTests).Assembly]);
        Cache.Of("a text");
        Assert.NotEqual(before, HeldByStatics([typeof(ShellStateTests).Assembly]));
    }

    private static void CompileAll(string suffix = "")
    {
        var text = Repository.StartDocument.Replace(" |", suffix + " |", StringComparison.Ordinal);
        var project = ProjectCompiler.Compile(
            [new("specs/job/a.md", "specs/job/a.md", text)],
            [new("specs/job/a.esb.json", "specs/job/a.esb.json", """{ "nothing": 1 }""")],
            EsbDialect.Instance,
            new Settings("Demo.Esb", "", "", NamesValuesByNumber: true),
            TestContext.Current.CancellationToken);
        Assert.Single(project.Apis);
        new Project().Run(("specs/job/a.md", text));
    }

    private static int HeldByStatics(Assembly[] assemblies)
    {
        var held = new HeldObjects();
        foreach (var field in StaticFields(assemblies))
        {
            held.Visit(field.GetValue(null));
        }

        return held.Count;
    }

    private static IEnumerable<FieldInfo> StaticFields(Assembly[] assemblies) => Types(assemblies)
        .Where(static type => !type.ContainsGenericParameters)
        .SelectMany(static type => type.GetFields(Statics))
        .Where(static field => !IsCompilersOwn(field));

    private static IEnumerable<Type> Types(Assembly[] assemblies) =>
        assemblies.SelectMany(static assembly => assembly.GetTypes()).Where(static type => type.Namespace?.StartsWith("EsbGen.", StringComparison.Ordinal) == true);

    /// <summary>What the compiler keeps of lambdas, switches and constant arrays.</summary>
    private static bool IsCompilersOwn(FieldInfo field) => field.DeclaringType!.Name[0] == '<' || (field.Name[0] == '<' && !field.Name.EndsWith("__BackingField", StringComparison.Ordinal));

    private static bool IsValue(Type type) => type.IsValueType || type.GetMethod("<Clone>$") is not null;

    private static string NameOf(FieldInfo field) => field.DeclaringType!.FullName + "." + field.Name;

    private static class Cache
    {
        private static readonly Dictionary<string, string> Known = [];

        public static string Of(string text) => Known[text] = text + text;
    }
}
