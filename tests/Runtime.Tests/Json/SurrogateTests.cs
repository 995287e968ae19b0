using System.Text;
using System.Text.Json;
using EsbGen.Json;
using EsbGen.Runtime.Tests.Esb.Demo;
using Xunit;

namespace EsbGen.Runtime.Tests.Json;

/// <summary>Python writes bytes that were no text as halves of surrogate pairs. JSON's grammar allows them, .NET's strings in UTF-8 do not.</summary>
public sealed class SurrogateTests
{
    [Theory]
    [InlineData(""" "a\ud800b" """, "a\ufffdb")]
    [InlineData(""" "\udc80\"\\\/\b\f\n\r\t\u5b57字😀\ud83d\ude00" """, "\ufffd\"\\/\b\f\n\r\t字字😀😀")]
    public void Text_with_half_a_pair_is_read_and_kept_as_it_came(string value, string expected)
    {
        var thing = Read($$"""{"name":{{value}},"note":{{value}},"tags":[{{value}}]}""");
        Assert.Equal((expected, expected), (thing.Name, thing.Note));
        Assert.Equal([expected], thing.Tags);

        var back = JsonSerializer.SerializeToElement(thing);
        Assert.Equal(value.Trim(), back.GetProperty("name").GetRawText());
        Assert.Equal(value.Trim(), back.GetProperty("note").GetRawText());
        Assert.Equal($"[{value}]", back.GetProperty("tags").GetRawText());
    }

    [Fact]
    public void A_key_of_a_dictionary_may_hold_half_a_pair()
    {
        var thing = Read("""{"limits":{"\udfff":1,"2":2}}""");
        Assert.Equal([("\ufffd", 1L), ("2", 2L)], thing.Limits.Select(static entry => (entry.Key, entry.Value)));
        Assert.Equal("""{"\udfff":1,"2":2}""", thing.AdditionalProperties!["limits"].GetRawText());
    }

    [Fact]
    public void An_unknown_name_may_hold_half_a_pair()
    {
        var thing = Read("""{"\udc80":1,"id":2}""");
        Assert.Equal(2, thing.Id);
        Assert.Equal(1, thing.AdditionalProperties!["\udc80"].GetInt32());
        Assert.Contains("\"\\udc80\":1", JsonSerializer.Serialize(thing), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_differ_in_half_a_pair_stay_two_names()
    {
        var thing = Read("""{"\ud800":1,"\udfff":2,"\ud800\"😀":3,"\udfff":4,"limits":{"\ud800":1,"\udfff":2}}""");
        Assert.Equal([("\ud800", "1"), ("\udfff", "4"), ("\ud800\"😀", "3")], thing.AdditionalProperties!.Where(static entry => entry.Key != "limits").Select(static entry => (entry.Key, entry.Value.GetRawText())));
        Assert.Equal([1L, 2L], thing.Limits.Values);

        var again = Read(JsonSerializer.Serialize(thing));
        Assert.Equal(thing.AdditionalProperties!.Select(static entry => (entry.Key, entry.Value.GetRawText())), again.AdditionalProperties!.Select(static entry => (entry.Key, entry.Value.GetRawText())));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("weight")]
    [InlineData("is_new")]
    [InlineData("owner")]
    [InlineData("limits")]
    public void Where_no_text_is_expected_it_is_kept(string name) =>
        Assert.Equal("\"\\ud800\"", Read($$"""{"{{name}}":"\ud800"}""").AdditionalProperties![name].GetRawText());

    [Fact]
    public void Bytes_that_are_no_text_at_all_are_no_JSON()
    {
        byte[] json = [.. "{\"name\":\""u8, 0xC3, .. "\"}"u8];
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ListThingsResponseData>(json));
        Assert.Throws<JsonException>(() => Esb(json));
        Assert.Throws<JsonException>(() => Esb([.. "{\""u8, 0xFF, .. "\":1}"u8]));

        static ListThingsResponseData Esb(byte[] bytes)
        {
            var reader = new EsbJsonReader(bytes);
            return ListThingsResponseData.JsonCode.Instance.ReadJson(ref reader);
        }
    }

    [Fact]
    public void What_is_sent_is_text_in_UTF_8()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new GetHostRequest { Ip = "\ud83d", Fields = ["\ude00x", "😀"] });
        Assert.Equal("{\"ip\":\"\ufffd\",\"fields\":[\"\ufffdx\",\"😀\"]}", Encoding.UTF8.GetString(json));
    }

    private static ListThingsResponseData Read(string json) => JsonSerializer.Deserialize<ListThingsResponseData>(json)!;
}
