using Microsoft.Extensions.Logging;
using Xunit;

namespace EsbGen.Runtime.Tests.Drift;

/// <summary>What a server sends otherwise than its page says is told once, and lost never.</summary>
[Collection("Listeners")]
public sealed class DriftTests
{
    [Fact]
    public async Task An_answer_as_documented_tells_nothing_and_is_taken_strictly()
    {
        await using var garden = await Garden.StartAsync(Garden.Documented);
        await garden.AskAsync();
        await garden.AskAsync(static options => options.Strict = true);
        Assert.Empty(garden.Told);
        Assert.Empty(garden.Counts);
    }

    [Theory]
    [InlineData("name", null, "$.data.name is missing")]
    [InlineData("owner", null, "$.data.owner is missing")]
    [InlineData("owner.name", null, "$.data.owner.name is missing")]
    [InlineData("beds.1.id", null, "$.data.beds[*].id is missing")]
    [InlineData("beds.0.plants.0.height", null, "$.data.beds[*].plants[*].height is missing")]
    [InlineData("color", "1", "$.data.color is unknown")]
    [InlineData("beds.0.plants.0.color", "\"red\"", "$.data.beds[*].plants[*].color is unknown")]
    [InlineData("id", "\"many\"", "$.data.id is of another type")]
    [InlineData("id", "1.5", "$.data.id is of another type")]
    [InlineData("name", "null", "$.data.name is of another type")]
    [InlineData("name", "{\"en\": \"a\"}", "$.data.name is of another type")]
    [InlineData("is_open", "2", "$.data.is_open is of another type")]
    [InlineData("size", "[]", "$.data.size is of another type")]
    [InlineData("opened", "{}", "$.data.opened is of another type")]
    [InlineData("owner", "\"b\"", "$.data.owner is of another type")]
    [InlineData("owner", "null", "$.data.owner is of another type")]
    [InlineData("beds", "{}", "$.data.beds is of another type")]
    [InlineData("beds.1", "7", "$.data.beds[*] is of another type")]
    [InlineData("heights", "[]", "$.data.heights is of another type")]
    [InlineData("heights.2", "\"high\"", "$.data.heights[*] is of another type")]
    [InlineData("matrix.1", "5", "$.data.matrix[*] is of another type")]
    [InlineData("matrix.0.1", "\"x\"", "$.data.matrix[*][*] is of another type")]
    [InlineData("note", "[]", "$.data.note is of another type")]
    public async Task Each_difference_is_told_by_its_path(string place, string? json, string expected)
    {
        await using var garden = await Garden.StartAsync(Garden.With(place, json));
        await garden.AskAsync();
        var entry = Assert.Single(garden.Entries);
        Assert.Equal((LogLevel.Warning, 5, "EsbGen.EsbTransport"), (entry.Level, entry.Event.Id, entry.Category));
        Assert.Equal($"ESB call demo/get_garden differs from specs/demo/get_garden.md: {expected}.", entry.Text);
        Assert.Equal(1, Assert.Single(garden.Counts).Value);

        var exception = await Assert.ThrowsAsync<EsbProtocolException>(() => garden.AskAsync(static options => options.Strict = true));
        Assert.Equal($"ESB call demo/get_garden differs from specs/demo/get_garden.md (EsbOptions.Strict): {expected} (code 0, request r1).", exception.Message);
        Assert.Equal([expected[..expected.IndexOf(' ', StringComparison.Ordinal)]], exception.DriftPaths);
        Assert.NotNull(exception.CurlCommand);
    }

    /// <summary>As ESB's systems write them now and then.</summary>
    [Theory]
    [InlineData("id", "\"1\"")]
    [InlineData("is_open", "1")]
    [InlineData("name", "17")]
    [InlineData("opened", "1590050171")]
    [InlineData("fence", "\"hedge\"")]
    [InlineData("note", "\"a note\"")]
    [InlineData("beds", "[]")]
    [InlineData("heights", "{}")]
    public async Task What_is_read_all_the_same_and_what_may_be_there_or_not_is_no_drift(string place, string json)
    {
        await using var garden = await Garden.StartAsync(Garden.With(place, json));
        await garden.AskAsync(static options => options.Strict = true);
        Assert.Empty(garden.Told);
    }

    [Fact]
    public async Task Half_of_a_surrogate_pair_is_a_text()
    {
        await using var garden = await Garden.StartAsync(Garden.Documented.Replace("\"a\"", "\"\\ud800\"", StringComparison.Ordinal));
        Assert.Equal("\ufffd", (await garden.AskAsync(static options => options.Strict = true)).Data.Name);
        Assert.Empty(garden.Told);
    }

    [Fact]
    public async Task A_difference_is_told_once_for_each_endpoint_and_path_and_nothing_is_lost()
    {
        var beds = string.Join(',', Enumerable.Range(0, 1000).Select(static number => $$"""{"id": "x{{number}}", "color": {{number}}, "plants": [{"name": "rose", "color": 1}, {"height": "tall"}]}"""));
        await using var garden = await Garden.StartAsync(Garden.With("beds", $"[{beds}]"));
        var client = garden.Client();
        for (var call = 0; call < 5; call++)
        {
            var response = await client.GetGardenAsync(new(), cancellationToken: Calls.Cancellation);
            Assert.Equal((1000, 999, "x999"), (response.Data.Beds.Count, response.Data.Beds[999].AdditionalProperties!["color"].GetInt32(), response.Data.Beds[999].AdditionalProperties!["id"].GetString()));
        }

        Assert.Equal(
            new[] { "id is of another type", "color is unknown", "plants[*].color is unknown", "plants[*].height is missing", "plants[*].height is of another type", "plants[*].name is missing" }.Order(),
            garden.Told.Select(static text => text[(text.IndexOf("[*].", StringComparison.Ordinal) + 4)..^1]).Order());
        Assert.Equal(new Dictionary<string, double> { ["missing"] = 2, ["unknown"] = 2, ["other_type"] = 2 }, garden.Counts);
    }

    [Fact]
    public async Task Calls_at_the_same_time_tell_it_once()
    {
        await using var garden = await Garden.StartAsync(Garden.With("color", "1"));
        var client = garden.Client();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => client.GetGardenAsync(new(), cancellationToken: Calls.Cancellation)));
        Assert.Single(garden.Told);
    }

    [Fact]
    public async Task A_server_that_makes_up_names_fills_neither_memory_nor_log()
    {
        var number = 0;
        await using var garden = await Garden.StartAsync(() => Garden.With("owner", "{\"name\": \"b\"," + string.Join(',', Enumerable.Range(0, 50).Select(_ => $"\"n{number++}\": 1")) + "}"));
        var client = garden.Client();
        for (var call = 0; call < 10; call++)
        {
            Assert.Equal(50, (await client.GetGardenAsync(new(), cancellationToken: Calls.Cancellation)).Data.Owner.AdditionalProperties!.Count);
        }

        Assert.Equal(128, garden.Entries.Count(static entry => entry.Event.Id == 5));
        Assert.Equal("ESB call demo/get_garden differs from specs/demo/get_garden.md at more than 128 paths; further differences are not reported.", Assert.Single(garden.Entries, static entry => entry.Event.Id == 6).Text);
        Assert.Equal(128, garden.Counts["unknown"]);
    }

    [Fact]
    public async Task One_answer_of_too_many_names_is_bounded_too()
    {
        await using var garden = await Garden.StartAsync(Garden.With("owner", "{\"name\": \"b\"," + string.Join(',', Enumerable.Range(0, 5000).Select(static number => $"\"n{number}\": 1")) + "}"));
        var exception = await Assert.ThrowsAsync<EsbProtocolException>(() => garden.AskAsync(static options => options.Strict = true));
        Assert.Equal(128, exception.DriftPaths.Count);
        Assert.Contains("$.data.owner.n9 is unknown, and more (code 0", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\\r\\nfake log", "$.data['a\\u000d\\u000afake log']")]
    [InlineData("it's \\\\ \\u202e", "$.data['it\\'s \\\\ \\u202e']")]
    [InlineData("", "$.data['']")]
    [InlineData("1a", "$.data['1a']")]
    [InlineData("名称", "$.data.名称")]
    [InlineData("s3cr3t-of-the-app", "$.data['***']")]
    [InlineData("\\u0073\\u0033cr3t-of-the-app", "$.data['***']")]
    public async Task A_hostile_name_is_escaped_and_tells_no_secret(string json, string expected)
    {
        await using var garden = await Garden.StartAsync(Garden.Documented.Replace("\"note\": null", $"\"note\": null, \"{json}\": \"its value\"", StringComparison.Ordinal));
        await garden.AskAsync();
        var text = Assert.Single(garden.Told);
        Assert.EndsWith($"garden.md: {expected} is unknown.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("its value", text, StringComparison.Ordinal);
        Assert.Equal([expected], (await Assert.ThrowsAsync<EsbProtocolException>(() => garden.AskAsync(static options => options.Strict = true))).DriftPaths);
    }

    [Fact]
    public async Task A_long_name_is_cut()
    {
        await using var garden = await Garden.StartAsync(Garden.Documented.Replace("\"note\": null", $"\"note\": null, \"{new string('x', 1_000_000)}\": 1", StringComparison.Ordinal));
        await garden.AskAsync();
        Assert.EndsWith($" $.data['{new string('x', 64)}...'] is unknown.", Assert.Single(garden.Told), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"result": false, "code": 7, "message": "no", "data": null, "extra": 1}""")]
    [InlineData("""{"result": true, "code": 0, "data": null, "extra": 1}""")]
    public async Task A_failure_is_a_failure_and_tells_no_drift(string json)
    {
        await using var garden = await Garden.StartAsync(json);
        Assert.Empty((await Assert.ThrowsAnyAsync<EsbException>(() => garden.AskAsync(static options => options.Strict = true)) as EsbProtocolException)?.DriftPaths ?? []);
        Assert.Empty(garden.Told);
    }

    [Fact]
    public async Task The_envelope_of_a_response_without_data_is_no_drift_and_data_in_it_is()
    {
        var response = """{"result": true, "code": 0, "message": null, "data": null, "request_id": "r"}""";
        await using var garden = await Garden.StartAsync(() => response);
        var client = garden.Client(static options => options.Strict = true);
        Assert.IsType<EsbResponse>(await client.WaterGardenAsync(cancellationToken: Calls.Cancellation), exactMatch: false);
        response = """{"result": true, "code": 0, "message": null, "data": {"id": 7}, "trace_id": "t"}""";
        var exception = await Assert.ThrowsAsync<EsbProtocolException>(() => client.WaterGardenAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal(["$.data", "$.trace_id"], exception.DriftPaths);
    }

    [Fact]
    public async Task What_IAM_sends_has_no_page_to_differ_from()
    {
        var response = """{"result": false, "code": 9900403, "message": "no", "data": null, "permission": {"system_id": "s", "actions": []}}""";
        await using var garden = await Garden.StartAsync(() => response);
        var exception = await Assert.ThrowsAsync<EsbPermissionException>(() => garden.AskAsync(static options => options.Strict = true));
        response = """{"result": true, "code": 0, "extra": 1, "data": {"url": "https://bk.example.com/apply"}}""";
        Assert.Equal("https://bk.example.com/apply", (await exception.GetApplyUrlAsync(Calls.Cancellation))?.ToString());
    }
}
