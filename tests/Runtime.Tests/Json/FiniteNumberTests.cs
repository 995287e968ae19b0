using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using EsbGen.Json;
using EsbGen.Runtime.Tests.Drift;
using EsbGen.Runtime.Tests.Esb.Demo;
using Xunit;

namespace EsbGen.Runtime.Tests.Json;

/// <summary>JSON has no number that is infinite or none at all. Texts of that kind are kept, reported, and written back.</summary>
public sealed class FiniteNumberTests
{
    [Theory]
    [InlineData("NaN")]
    [InlineData("nan")]
    [InlineData("-NaN")]
    [InlineData("+NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("\u221e")]
    [InlineData("1e999")]
    [InlineData("-1e999")]
    [InlineData("1e99999999999999999999")]
    public void A_text_that_is_no_finite_number_is_kept_and_reported(string text)
    {
        var json = $$"""{"weight":"{{text}}","id":"{{text}}","is_new":"{{text}}"}""";
        var thing = JsonSerializer.Deserialize<ListThingsResponseData>(json)!;
        Assert.Equal((0, 0L, false), (thing.Weight, thing.Id, thing.IsNew));
        Assert.Equal(text, thing.AdditionalProperties!["weight"].GetString());
        var written = JsonSerializer.SerializeToElement(thing);
        Assert.Equal(text, written.GetProperty("weight").GetString());
        Assert.Equal(text, written.GetProperty("id").GetString());

        var reader = new EsbJsonReader(System.Text.Encoding.UTF8.GetBytes(json), 64, takesNotes: true);
        ListThingsResponseData.JsonCode.Instance.ReadJson(ref reader);
        Assert.True(Enumerable.Range(0, reader.Notes!.Count).Count(Is(reader.Notes)) >= 3);

        static Func<int, bool> Is(DriftNotes notes) => index => notes[index].Kind == DriftKind.OtherType;
    }

    [Fact]
    public void Whatever_was_read_can_be_written() =>
        HostileJson.All.Sample(static json =>
        {
            GetGardenResponse garden;
            try
            {
                garden = JsonSerializer.Deserialize<GetGardenResponse>(json)!;
            }
            catch (JsonException)
            {
                return true;
            }

            // What was read again is as complete as what was read first, but for empty members that null stands for now.
            var written = JsonSerializer.SerializeToUtf8Bytes(garden);
            var again = JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<GetGardenResponse>(written)!);
            return again.Length >= written.Length && JsonNode.Parse(again) is JsonObject;
        },
        iter: 2_000,
        print: System.Text.Encoding.UTF8.GetString);
}
