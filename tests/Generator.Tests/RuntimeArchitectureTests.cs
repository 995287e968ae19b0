using EsbGen.Generator.Tests.Architecture;

namespace EsbGen.Generator.Tests;

/// <summary>The folders of the runtime use each other one way only, although its public types share one namespace.</summary>
public sealed class RuntimeArchitectureTests
{
    /// <summary>From the ground up: each room uses rooms above its line alone, so that no cycle can be written down.</summary>
    private static readonly RoomRule[] Runtime =
    [
        new("Limits", [], []),
        new("Endpoints", [], []),
        new("Json", ["Limits"], []),
        new("Times", ["Json"], []),
        new("Redaction", ["Limits", "Json"], []),
        new("Permissions", ["Json", "Redaction"], []),
        new("Responses", ["Json", "Permissions"], []),
        new("Errors", ["Endpoints", "Permissions", "Responses"], []),
        new("Credentials", ["Endpoints", "Json", "Redaction"], []),
        new("Options", ["Limits", "Credentials", "Redaction"], []),
        new("Telemetry", ["Limits", "Endpoints", "Json", "Responses", "Redaction", "Errors"], []),
        new("Drift", ["Limits", "Endpoints", "Json", "Redaction", "Telemetry"], []),
        new("Resilience", ["Limits", "Endpoints", "Errors", "Options", "Telemetry"], []),
        new("Calls", ["Limits", "Endpoints", "Json", "Redaction", "Permissions", "Responses", "Errors", "Credentials", "Options", "Telemetry", "Drift", "Resilience"], []),
        new("Registration", ["Credentials", "Options", "Calls"], []),
    ];

    private static readonly RoomRule[] Testing = [new("", [], [])];

    private static readonly FolderInspector RuntimeInspector = new("EsbGen", Runtime);

    private static IReadOnlyList<SourceFile> RuntimeFiles { get; } = SourceFile.Of(Path.Combine(Repository.Root, "runtime", "EsbGen"));

    [Fact]
    public void No_room_of_the_runtime_uses_what_the_house_forbids() => AssertNone(RuntimeInspector.FindBreaches(RuntimeFiles));

    [Fact]
    public void The_fake_is_one_room() =>
        AssertNone(new FolderInspector("EsbGen.Testing", Testing).FindBreaches(SourceFile.Of(Path.Combine(Repository.Root, "runtime", "EsbGen.Testing"))));

    [Fact]
    public void Each_room_stands_behind_those_that_it_uses()
    {
        var known = new HashSet<string>();
        foreach (var rule in Runtime)
        {
            Assert.All(rule.Rooms, room => Assert.Contains(room, known));
            Assert.True(known.Add(rule.Room));
        }
    }

    [Theory]
    [InlineData("Json/Breach.cs", "class Breach { private EsbTransport? _transport; }", "EsbTransport of Calls")]
    [InlineData("Json/Breach.cs", "class Breach { string Of(IEsbCredentialsProvider x) => x.ToString()!; }", "IEsbCredentialsProvider of Credentials")]
    [InlineData("Endpoints/Breach.cs", "class Breach { void Of(EsbException x) { var code = x.Code; } }", "EsbCode of Responses")]
    [InlineData("Options/Breach.cs", "class Breach { long Of => EsbErrorCodes.RateLimited; }", "EsbErrorCodes of Errors")]
    [InlineData("Options/Breach.cs", "class Breach { string Of => nameof(EsbTransport); }", "EsbTransport of Calls")]
    [InlineData("Errors/Breach.cs", "class Breach : System.Collections.Generic.List<EsbOptions[]>;", "EsbOptions of Options")]
    [InlineData("Errors/Breach.cs", "class Breach { EsbOptions Of() => new(); }", "EsbOptions of Options")]
    [InlineData("Times/Breach.cs", "[System.Obsolete(nameof(EsbOptions))] class Breach;", "EsbOptions of Options")]
    [InlineData("Credentials/Breach.cs", "class Breach {\n#if NETSTANDARD2_0\nEsbOptions? _options;\n#endif\n}", "EsbOptions of Options")]
    public void A_breach_is_found_wherever_it_hides(string path, string code, string expected) =>
        Assert.Contains($"{path} uses {expected}", RuntimeInspector.FindBreaches([.. RuntimeFiles, new SourceFile(path, "namespace EsbGen;\n" + code)], path));

    [Fact]
    public void A_folder_that_no_rule_names_is_found()
    {
        var files = RuntimeFiles.Append(new SourceFile("Attic/Forgotten.cs", "class Forgotten;")).Append(new SourceFile("Root.cs", "class Root;"));

        var breaches = RuntimeInspector.FindBreaches([.. files.Where(file => file.Folder != "Limits")]);

        Assert.Contains("Attic/Forgotten.cs lies in no known room", breaches);
        Assert.Contains("Root.cs lies in no known room", breaches);
        Assert.Contains("The room 'Limits' has no files", breaches);
    }

    /// <summary>The page and the rules are the same table.</summary>
    [Fact]
    public void The_documentation_shows_the_rooms_and_their_arrows()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Root, "runtime", "README.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (Room: cells[1].Trim('`'), Uses: cells[3].Replace("`", "", StringComparison.Ordinal)));

        var known = new List<string>();
        Assert.Equal(
            Runtime.Select(rule => (rule.Room, Uses: string.Join(", ", rule.Rooms))),
            rows.Select(row =>
            {
                var uses = row.Uses == "all above but Times" ? string.Join(", ", known.Where(room => room != "Times")) : row.Uses;
                known.Add(row.Room);
                return (row.Room, uses);
            }));
    }

    private static void AssertNone(IReadOnlyList<string> breaches) => Assert.True(breaches.Count == 0, string.Join('\n', breaches));
}
