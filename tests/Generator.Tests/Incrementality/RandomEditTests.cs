using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Incrementality;

/// <summary>Whatever was edited on the way, a driver says what a fresh one says of the same files: text, diagnostics and all.</summary>
public sealed class RandomEditTests
{
    private const int Seeds = 200;
    private const int RunsOfEach = 5;
    private const int MostEditsBetweenRuns = 4;

    private static readonly string[] Paths =
    [
        "specs/demo/a.md", "specs/demo/b.md", "specs/demo/c.md", "specs/zh/a.md", "specs/zh/b.md", "specs/other/a.md",
        "specs/demo/a.esb.json", "specs/demo/b.esb.json", "specs/zh/a.esb.json", "README.md",
    ];

    private readonly Project _project = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_driver_that_saw_edits_equals_a_fresh_one()
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var random = new Random(seed);
            var states = new List<State> { Start(random) };
            for (var run = 0; run < RunsOfEach; run++)
            {
                // Any earlier state may be the one that an editor goes on with.
                var state = states[random.Next(states.Count)];
                for (var edit = random.Next(1, MostEditsBetweenRuns + 1); edit > 0; edit--)
                {
                    state = Edit(state, random);
                }

                state = state with { Driver = state.Driver.RunGenerators(_project.Compilation, Cancellation) };
                var fresh = _project.Driver(state.Options, [.. state.Files]).RunGenerators(_project.Compilation, Cancellation);
                Assert.Equal($"seed {seed}, run {run}\n{Outcome(fresh)}", $"seed {seed}, run {run}\n{Outcome(state.Driver)}");
                states.Add(state);
            }
        }
    }

    [Fact]
    public void A_file_that_the_compiler_lists_twice_counts_once()
    {
        Document first = new("specs/demo/a.md", Page("a", "name"));
        Document second = new("specs/demo/b.md", Page("b", "name"));
        var once = _project.Driver(null, first, second).RunGenerators(_project.Compilation, Cancellation);
        var twice = _project.Driver(null, first, second, first, new Document(second.Path, second.GetText(Cancellation)!.ToString())).RunGenerators(_project.Compilation, Cancellation);

        Assert.Equal(Outcome(once), Outcome(twice));
    }

    /// <summary>A branch switch: the compiler's own list of files then has one of them twice.</summary>
    [Fact]
    public void A_file_added_while_another_is_edited_and_a_third_edited_then_clash_with_nothing()
    {
        Document[] files = [.. Enumerable.Range(0, 4).Select(static index => new Document($"specs/demo/{(char)('a' + index)}.md", Page(((char)('a' + index)).ToString(), "name")))];
        var driver = _project.Driver(null, files[0], files[1], files[2]).RunGenerators(_project.Compilation, Cancellation);
        Document edited = new(files[0].Path, Page("a", "title"));
        driver = driver.AddAdditionalTexts([files[3]]).ReplaceAdditionalText(files[0], edited).RunGenerators(_project.Compilation, Cancellation);
        Document third = new(files[1].Path, Page("b", "title"));
        driver = driver.ReplaceAdditionalText(files[1], third).RunGenerators(_project.Compilation, Cancellation);

        Assert.Equal(Outcome(_project.Driver(null, edited, third, files[2], files[3]).RunGenerators(_project.Compilation, Cancellation)), Outcome(driver));
    }

    private State Start(Random random)
    {
        ImmutableArray<Document> files = [.. Paths.Where(_ => random.Next(2) == 0).Select(path => New(path, random))];
        var driver = _project.Driver(null, [.. files]).RunGenerators(_project.Compilation, Cancellation);
        return new State(driver, files, ProjectOptions.Default);
    }

    private static State Edit(State state, Random random)
    {
        var absent = Paths.Where(path => !state.Files.Any(file => file.Path == path)).ToList();
        var old = state.Files.Length == 0 ? null : state.Files[random.Next(state.Files.Length)];
        switch (random.Next(6))
        {
            case 0 when absent.Count > 0:
                var added = New(absent[random.Next(absent.Count)], random);
                return state with { Driver = state.Driver.AddAdditionalTexts([added]), Files = state.Files.Add(added) };
            case 1 when old is not null:
                return state with { Driver = state.Driver.RemoveAdditionalTexts([old]), Files = state.Files.Remove(old) };
            case 2 when old is not null && absent.Count > 0:
                var renamed = new Document(absent[random.Next(absent.Count)], old.GetText(Cancellation)!.ToString());
                return state with { Driver = state.Driver.RemoveAdditionalTexts([old]).AddAdditionalTexts([renamed]), Files = state.Files.Remove(old).Add(renamed) };
            case 3:
                var options = new ProjectOptions(new() { ["RootNamespace"] = "Demo", ["EsbLanguage"] = random.Next(2) == 0 ? "en" : "zh", ["EsbExamples"] = random.Next(2) == 0 ? "true" : "" });
                return state with { Driver = state.Driver.WithUpdatedAnalyzerConfigOptions(options), Options = options };
            default:
                if (old is null)
                {
                    return state;
                }

                var replaced = New(old.Path, random);
                return state with { Driver = state.Driver.ReplaceAdditionalText(old, replaced), Files = state.Files.Replace(old, replaced) };
        }
    }

    private static Document New(string path, Random random)
    {
        var field = "field" + random.Next(3).ToString(CultureInfo.InvariantCulture);
        return new Document(path, path switch
        {
            _ when path.EndsWith(".json", StringComparison.Ordinal) => random.Next(4) switch
            {
                0 => $$"""{ "answer": { "$.data.{{field}}": { "name": "Title{{random.Next(2)}}" } } }""",
                1 => """{ "answer": { "$.data": { "record": "Thing" } } }""",
                2 => """{ "method": "PUT" }""",
                _ => """{ "nothing" """,
            },
            "README.md" => "# A project\n\nText.\n",
            _ when random.Next(8) == 0 => "",
            _ when path.StartsWith("specs/zh/", StringComparison.Ordinal) => Page(NameOf(path), field).Replace("Request address", "请求地址", StringComparison.Ordinal).Replace("Request method", "请求方法", StringComparison.Ordinal),
            _ => new string('\n', random.Next(2)) + Page(NameOf(path), field),
        });
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    private static string Page(string name, string field) => $$"""
        ### Request address

        /api/c/compapi/v2/demo/{{name}}/

        ### Request method

        POST

        ### Return Result Example

        ```json
        {"result": true, "code": 0, "data": {"{{field}}": "x", "status": 1} }
        ```

        ### Return Result Description

        #### data

        | Field | Type | Description |
        |---|---|---|
        | {{field}} | string | A text |
        | status | int | 1: on; 2: {{field}} |
        | gone | thing | Unknown |
        """;

    private static string Outcome(GeneratorDriver driver)
    {
        var result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        return string.Join(
            '\n',
            result.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal).Select(static source => $"== {source.HintName}\n{source.SourceText}")
                .Concat(result.Diagnostics.Select(static finding => finding.ToString()).Order(StringComparer.Ordinal)));
    }

    private sealed record State(GeneratorDriver Driver, ImmutableArray<Document> Files, ProjectOptions Options);
}
