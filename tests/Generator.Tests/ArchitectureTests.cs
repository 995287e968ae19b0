using EsbGen.Documents.Model;
using EsbGen.Generator.Tests.Architecture;
using Xunit;

namespace EsbGen.Generator.Tests;

/// <summary>The rooms of the generator use each other one way only; the compiled code is asked.</summary>
public class ArchitectureTests
{
    /// <summary>From the ground up: each room uses rooms above its line alone, so that no cycle can be written down.</summary>
    private static readonly RoomRule[] Documents =
    [
        new("Model", [], []),
        new("Text", ["Model"], []),
        new("Findings", ["Model", "Text"], []),
        new("Markdown", ["Text"], ["Markdig"]),
        new("Json", ["Model", "Text", "Findings"], []),
        new("Prose.Phrases", ["Text"], []),
        new("Prose.Values", ["Model", "Text"], []),
        new("Prose.Values.Texts", ["Text", "Prose.Phrases", "Prose.Values"], []),
        new("Prose", ["Model", "Text", "Json", "Prose.Phrases", "Prose.Values", "Prose.Values.Texts"], []),
        new("Dialects", ["Text", "Json"], []),
        new("Binding.Shapes", ["Text", "Json", "Prose"], []),
        new("Binding.Tables", ["Text", "Findings", "Markdown", "Prose", "Prose.Values", "Dialects"], []),
        new("Binding.Tree", ["Model", "Text", "Findings", "Markdown", "Json", "Prose", "Prose.Values", "Dialects", "Binding.Shapes", "Binding.Tables"], []),
        new("Binding.Types", ["Model", "Text", "Findings", "Markdown", "Json", "Prose", "Prose.Values", "Prose.Values.Texts", "Dialects", "Binding.Shapes", "Binding.Tables", "Binding.Tree"], []),
        new("Binding.Records", ["Model", "Text", "Findings", "Json", "Prose", "Prose.Phrases", "Prose.Values", "Dialects", "Binding.Shapes", "Binding.Tables", "Binding.Tree", "Binding.Types"], []),
        new("Binding.Reading", ["Model", "Text", "Findings", "Markdown", "Json", "Prose", "Prose.Values", "Dialects", "Binding.Shapes", "Binding.Tables", "Binding.Tree"], []),
        new("Binding", ["Model", "Text", "Findings", "Markdown", "Json", "Prose", "Prose.Values", "Dialects", "Binding.Shapes", "Binding.Tables", "Binding.Tree", "Binding.Types", "Binding.Records", "Binding.Reading"], []),
        new("Overrides", ["Model", "Text", "Findings", "Json", "Prose.Values", "Dialects", "Binding.Records", "Binding"], []),
        new("Projects", ["Model", "Text", "Findings", "Markdown", "Json", "Prose.Values", "Dialects", "Binding.Records", "Binding", "Overrides"], []),
    ];

    private static readonly string[] DocumentRooms = [.. Documents.Select(static rule => "Documents." + rule.Room)];

    private static readonly RoomRule[] Shell =
    [
        new("Generator.CSharp", ["Documents.Model"], []),
        new("Generator.Diagnostics", ["Documents.Findings", "Documents.Model", "Documents.Text"], ["Microsoft.CodeAnalysis"]),
        new("Generator.Pipeline", [.. DocumentRooms, "Generator.CSharp", "Generator.Diagnostics"], ["Microsoft.CodeAnalysis"]),
        new("Generator", [.. DocumentRooms, "Generator.CSharp", "Generator.Pipeline", "Generator.Diagnostics"], ["Microsoft.CodeAnalysis"]),
    ];

    [Fact]
    public void No_document_room_uses_what_the_house_forbids() =>
        AssertNone(new RoomInspector("EsbGen.Documents", Documents).FindBreaches(typeof(ApiModel).Assembly.Location));

    [Fact]
    public void No_room_of_the_shell_uses_what_the_house_forbids() =>
        AssertNone(new RoomInspector("EsbGen", Shell).FindBreaches(typeof(EsbGenerator).Assembly.Location));

    [Fact]
    public void Each_room_stands_behind_those_that_it_uses()
    {
        foreach (var rules in new[] { Documents, Shell })
        {
            var known = new HashSet<string>(DocumentRooms);
            foreach (var rule in rules)
            {
                Assert.All(rule.Rooms, room => Assert.Contains(room, known));
                known.Add(rule.Room);
            }
        }
    }

    [Theory]
    [InlineData("EsbGen.Documents")]
    [InlineData("EsbGen.Generator")]
    public void Each_file_lies_in_the_folder_of_its_namespace_and_each_folder_is_a_room(string project)
    {
        var root = Path.Combine(Repository.Root, "generator", project);
        var rooms = (project == "EsbGen.Documents" ? DocumentRooms : Shell.Select(static rule => rule.Room)).Select(static room => "EsbGen." + room).ToHashSet();
        var files = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Where(file => Path.GetRelativePath(root, file).Split('/', '\\')[0] is not ("obj" or "bin")).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var folder = string.Join('.', Path.GetRelativePath(root, file).Split('/', '\\')[..^1].Prepend(project));
            Assert.Contains($"namespace {folder};", File.ReadAllText(file), StringComparison.Ordinal);
            Assert.Contains(folder, rooms);
        });
    }

    [Fact]
    public void A_breach_is_found_wherever_it_hides()
    {
        const string Samples = "EsbGen.Generator.Tests.Architecture.Samples";
        RoomRule[] rules = [new("Model", [], []), new("Markdown", [], []), new("Binding", ["Markdown"], []), new("CSharp", ["Model"], [])];
        var breaches = new RoomInspector(Samples, rules).FindBreaches(typeof(ArchitectureTests).Assembly.Location);

        Assert.Contains($"{Samples}.Model.HoldsLocation uses Microsoft.CodeAnalysis.Location", breaches);
        Assert.Contains(breaches, breach => breach.StartsWith($"{Samples}.CSharp.ReadsInClosure/", StringComparison.Ordinal)
            && breach.EndsWith($"uses {Samples}.Markdown.Outline", StringComparison.Ordinal));
        Assert.Contains($"{Samples}.Attic.Forgotten lives in no known room", breaches);
        Assert.DoesNotContain(breaches, breach => breach.Contains("Binding", StringComparison.Ordinal));
    }

    private static void AssertNone(IReadOnlyList<string> breaches) => Assert.True(breaches.Count == 0, string.Join('\n', breaches));
}
