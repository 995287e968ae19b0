using System.Text.Json;
using Xunit;

namespace EsbGen.Package.Tests;

/// <summary>Which files the package's props hand to the compiler.</summary>
public sealed class SpecSelectionTests(PackedPackage package) : IAsyncLifetime
{
    private const string Document = "specs/job/get_step_instance_status.md";

    private readonly Consumer _consumer = package.NewConsumer("Bare", "SpecSelection");

    public async ValueTask InitializeAsync()
    {
        _consumer.Write("other/listed.md", "");
        _consumer.Write("bin/Debug/specs/copied.md", "");
        _consumer.Write("obj/specs/copied.md", "");
        (await _consumer.DotNetAsync(TestContext.Current.CancellationToken, "restore")).ShouldSucceed();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Documents_are_chosen_by_the_glob_and_by_hand()
    {
        Assert.Equal(["specs/README.md", Document], Paths(await ListAsync()));
        Assert.Empty(await ListAsync("-p:EsbSpecs=none"));
        Assert.Equal([Document], Paths(await ListAsync("-p:EsbSpecs=specs/job/*.md")));
        Assert.Equal(["other/listed.md", "specs/README.md", Document], Paths(await ListAsync("-p:EsbSpecs=**/*.md")));
        Assert.Equal(["specs/README.md", Document], Paths(await ListAsync("-p:EsbSpecs=\"specs/**/*.md;specs/job/*.md\"")));
        Assert.Equal(["./" + Document, "other/listed.md"], Paths(await ListAsync("-p:EsbSpecs=none", "-p:ListByHand=true")));

        var mixed = await ListAsync("-p:ListByHand=true");
        Assert.Equal(["./" + Document, "other/listed.md", "specs/README.md"], Paths(mixed));
        Assert.Equal("PUT", mixed["./" + Document].GetProperty("EsbMethod").GetString());
        Assert.Equal("/updated/", mixed["specs/README.md"].GetProperty("EsbPath").GetString());

        if (OperatingSystem.IsLinux())
        {
            // Two files there, of which none is lost.
            _consumer.Write("specs/readme.md", "");
            Assert.Equal(["specs/README.md", Document, "specs/readme.md"], Paths(await ListAsync()));
        }
    }

    private static IEnumerable<string> Paths(Dictionary<string, JsonElement> items) => items.Keys.Order(StringComparer.Ordinal);

    private async Task<Dictionary<string, JsonElement>> ListAsync(params string[] properties)
    {
        var result = await _consumer.DotNetAsync(
            TestContext.Current.CancellationToken, ["msbuild", "-getItem:AdditionalFiles", .. properties]);
        using var json = JsonDocument.Parse(result.ShouldSucceed().Output);
        return json.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .ToDictionary(item => item.GetProperty("Identity").GetString()!, item => item.Clone());
    }
}
