using System.Text.Json;
using CsCheck;
using EsbGen.Runtime.Tests.Esb.Demo;
using Xunit;

namespace EsbGen.Runtime.Tests.Times;

/// <summary>Whatever comes for a time goes back the same, and nothing of it throws.</summary>
public sealed class TimeJsonTests
{
    private const string Clock = """{"start_time":"2020-05-21 16:36:11","end_time":null,"birth_date":"2020-05-21","create_time":1590050171,"update_time":1590050171123}""";

    public static TheoryData<string> Values =>
    [
        "\"2020-05-21 16:36:11\"", "\"2020-05-21T16:36:11.123456789+08:00\"", "\"\"", "\" \"", "\"tomorrow\"", "\"时间\"", "\"1590050171\"",
        "0", "1590050171", "-1", "1590050171.5", "1.5e9", "1E400", "-0", "9223372036854775808", "true", "null", "{\"a\":1}", "[\"2020-05-21\"]",
    ];

    [Fact]
    public void A_record_of_times_comes_back_as_it_was() => Assert.Equal(Clock, RoundTrip(Clock));

    [Theory]
    [MemberData(nameof(Values))]
    public void What_stands_on_the_wire_goes_back_the_same(string value)
    {
        foreach (var name in (string[])["start_time", "end_time", "birth_date", "create_time", "update_time"])
        {
            using var document = JsonDocument.Parse(RoundTrip($$"""{"{{name}}":{{value}}}"""));
            Assert.Equal(value, document.RootElement.GetProperty(name).GetRawText());
        }
    }

    [Fact]
    public void Text_of_any_letters_goes_back_the_same() => Gen.String.Sample(text =>
    {
        // Half of a surrogate pair is no text that UTF-8 could carry.
        var json = JsonSerializer.Serialize(text);
        Assert.Equal(JsonSerializer.Deserialize<string>(json), JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(JsonSerializer.Deserialize<EsbDateTime>(json))));
        Assert.Equal(JsonSerializer.Deserialize<string>(json), JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(JsonSerializer.Deserialize<EsbUnixSeconds>(json))));
    });

    [Fact]
    public void Every_whole_number_goes_back_the_same() => Gen.Long.Sample(static number =>
    {
        var json = JsonSerializer.Serialize(number);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<EsbUnixMilliseconds>(json)));
    });

    [Fact]
    public void What_is_missing_reads_as_empty()
    {
        var clock = JsonSerializer.Deserialize<GetClockResponseData>("{}")!;
        Assert.True(clock.StartTime.IsEmpty);
        Assert.Null(clock.EndTime);
        Assert.Equal(0, clock.CreateTime.Seconds);
        Assert.Equal("""{"start_time":"","birth_date":"","create_time":0,"update_time":0}""", JsonSerializer.Serialize(clock));
    }

    [Fact]
    public void What_a_time_cannot_hold_is_kept_beside_it()
    {
        var clock = JsonSerializer.Deserialize<GetClockResponseData>("""{"start_time":{"text":"2020-05-21"}}""")!;
        Assert.True(clock.StartTime.IsEmpty);
        Assert.Equal("""{"text":"2020-05-21"}""", clock.AdditionalProperties!["start_time"].GetRawText());
    }

    [Fact]
    public void A_request_leaves_times_off_that_are_not_set()
    {
        var until = new DateTimeOffset(2020, 5, 21, 16, 36, 11, TimeSpan.FromHours(8));
        Assert.Equal("""{"until":1590050171}""", JsonSerializer.Serialize(new GetClockRequest { Until = (EsbUnixSeconds)until }));
        Assert.Equal("""{"since":"2020-05-21 16:36:11","until":0}""", JsonSerializer.Serialize(new GetClockRequest { Since = (EsbDateTime)until.DateTime, Until = default }));
    }

    private static string RoundTrip(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<GetClockResponseData>(json));
}
