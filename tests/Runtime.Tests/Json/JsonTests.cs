using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using EsbGen.Runtime.Tests.Esb.Demo;
using Xunit;

namespace EsbGen.Runtime.Tests.Json;

public sealed class JsonTests
{
    private const string Thing = """{"id":1,"name":"a","weight":1.5,"is_new":true,"tags":["x"],"owner":{"name":"b","mails":["c"]},"limits":{"1":10,"2":20},"parent":null,"matrix":[[1,2],[3]],"note":null}""";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public void A_record_comes_back_as_it_was() => Assert.Equal(Thing, RoundTrip(Thing));

    [Fact]
    public void What_is_unknown_is_kept()
    {
        var thing = Read("""{"id":1,"extra":{"a":[1,null]},"other":"x"}""");
        Assert.Equal("""{"a":[1,null]}""", thing.AdditionalProperties!["extra"].GetRawText());
        Assert.Contains("\"extra\":{\"a\":[1,null]},\"other\":\"x\"", JsonSerializer.Serialize(thing), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"17"}""", 17)]
    [InlineData("""{"id":17.0}""", 17)]
    [InlineData("""{"id":1.7e1}""", 17)]
    [InlineData("""{"id":null}""", 0)]
    [InlineData("""{}""", 0)]
    [InlineData("""{"id":-9223372036854775808}""", long.MinValue)]
    public void An_integer_is_read_from_what_ESB_sends_for_one(string json, long expected) => Assert.Equal(expected, Read(json).Id);

    [Theory]
    [InlineData("""{"name":5}""", "5")]
    [InlineData("""{"name":1.50}""", "1.50")]
    [InlineData("""{"name":true}""", "true")]
    [InlineData("""{"name":"\u4f60\ud83d\ude00\/"}""", "你😀/")]
    [InlineData("""{"n\u0061me":"escaped"}""", "escaped")]
    public void Text_is_read_from_what_ESB_sends_for_it(string json, string expected) => Assert.Equal(expected, Read(json).Name);

    [Theory]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    public void A_flag_is_read_from_what_ESB_sends_for_one(string json, bool expected)
    {
        var thing = Read($$"""{"is_new":{{json}}}""");
        Assert.Equal(expected, thing.IsNew);
        Assert.Null(thing.AdditionalProperties);
    }

    [Theory]
    [InlineData("id", "\"abc\"")]
    [InlineData("id", "[1]")]
    [InlineData("id", "9223372036854775808")]
    [InlineData("id", "1.5")]
    [InlineData("is_new", "2")]
    [InlineData("weight", "1e999")]
    [InlineData("name", "{\"zh\":\"x\"}")]
    [InlineData("name", "\"\\ud800\"")]
    [InlineData("owner", "\"\"")]
    [InlineData("owner", "[]")]
    [InlineData("tags", "\"a,b\"")]
    [InlineData("tags", "[1,{\"a\":2}]")]
    [InlineData("limits", "{\"1\":{}}")]
    [InlineData("limits", "[]")]
    [InlineData("matrix", "[[1],2]")]
    [InlineData("id", "null")]
    [InlineData("tags", "null")]
    public void What_a_member_cannot_hold_is_kept_under_its_name_and_written_once(string name, string value)
    {
        var thing = Read($$"""{"{{name}}":{{value}}}""");
        Assert.Equal(value, thing.AdditionalProperties![name].GetRawText());
        using var back = JsonDocument.Parse(JsonSerializer.Serialize(thing));
        Assert.Equal(value, Assert.Single(back.RootElement.EnumerateObject(), member => member.NameEquals(name)).Value.GetRawText());
    }

    [Fact]
    public void An_empty_object_stays_empty_where_every_member_may_be_missing()
    {
        var permission = JsonSerializer.Deserialize<EsbPermission>("{}");
        Assert.Equal("{}", JsonSerializer.Serialize(permission));
    }

    [Fact]
    public void Indented_output_is_indented() =>
        Assert.Contains("\n  \"name\": \"b\"", JsonSerializer.Serialize(Read(Thing).Owner, Indented), StringComparison.Ordinal);

    [Theory]
    [InlineData("0")]
    [InlineData("\"0\"")]
    [InlineData("\"OK\"")]
    [InlineData("1306000")]
    [InlineData("null")]
    public void A_code_is_written_back_as_it_came(string code)
    {
        var response = JsonSerializer.Deserialize<ListThingsResponse>($$"""{"code":{{code}},"data":[]}""");
        Assert.Equal(code, JsonSerializer.SerializeToElement(response).GetProperty("code").GetRawText());
    }

    [Fact]
    public void A_request_leaves_null_off_and_keeps_an_explicit_one()
    {
        Assert.Equal("""{"ip":"x"}""", JsonSerializer.Serialize(new GetHostRequest { Ip = "x" }));
        Assert.Equal("""{"ip":"x","fields":null}""", JsonSerializer.Serialize(JsonSerializer.Deserialize<GetHostRequest>("""{"ip":"x","fields":null}""")));
    }

    [Fact]
    public void Lone_surrogates_are_replaced_when_written() =>
        Assert.Equal("{\"ip\":\"a\ufffdb\"}", JsonSerializer.Serialize(new GetHostRequest { Ip = "a\ud800b" }));

    [Fact]
    public void Any_text_is_written_as_System_Text_Json_reads_it() =>
        Gen.String.Sample(static text => JsonSerializer.Deserialize<JsonElement>(JsonSerializer.Serialize(new GetHostRequest { Ip = text })).GetProperty("ip").GetString() == text);

    [Fact]
    public void Any_number_comes_back_equal()
    {
        Gen.Double.Where(double.IsFinite).Sample(static value => Read(JsonSerializer.Serialize(Read("{}") with { Weight = value })).Weight.Equals(value));
        Gen.Long.Sample(static value => Read(JsonSerializer.Serialize(Read("{}") with { Id = value })).Id == value);
    }

    /// <summary>Whatever JSON stands where a member is expected, nothing is thrown and nothing gets lost.</summary>
    [Fact]
    public void Any_JSON_in_any_member_is_kept()
    {
        var name = OneOf("id", "name", "weight", "is_new", "tags", "owner", "limits", "parent", "matrix", "note", "unknown");
        Gen.Select(name, JsonText(3)).Sample(static (member, value) =>
        {
            var json = "{\"" + member + "\":" + value + "}";
            var back = JsonNode.Parse(RoundTrip(json))!.AsObject();
            return back.ContainsKey(member) && IsKept(JsonNode.Parse(value), back[member]);
        });
    }

    /// <summary>Broken JSON is refused exactly where System.Text.Json refuses it.</summary>
    [Fact]
    public void Broken_JSON_is_refused_as_System_Text_Json_refuses_it() =>
        Gen.Select(Gen.Int[0, Thing.Length - 1], Gen.Char["{}[]\",:0x\\ \u0001"]).Sample(static (at, c) =>
        {
            var json = Thing[..at] + c + Thing[(at + 1)..];
            return Throws(() => JsonDocument.Parse(json).Dispose()) == Throws(() => Read(json));
        });

    private static bool Throws(Action action)
    {
        try
        {
            action();
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    /// <summary>Equal, but for single values in another form ("5" for 5, 1 for true) and members that a record adds.</summary>
    private static bool IsKept(JsonNode? value, JsonNode? back) => (value, back) switch
    {
        (null, null) => true,
        (JsonValue left, JsonValue right) => TextOf(left) == TextOf(right) || (double.TryParse(TextOf(left), CultureInfo.InvariantCulture, out var number) && double.TryParse(TextOf(right), CultureInfo.InvariantCulture, out var other) && number.Equals(other)),
        (JsonArray left, JsonArray right) => left.Count == right.Count && left.Zip(right).All(static pair => IsKept(pair.First, pair.Second)),
        (JsonObject left, JsonObject right) => left.All(member => right.ContainsKey(member.Key) && IsKept(member.Value, right[member.Key])),
        _ => false,
    };

    private static string TextOf(JsonValue value) => value.ToString() switch
    {
        "true" or "True" => "1",
        "false" or "False" => "0",
        var text => text,
    };

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<string> JsonText(int depth)
    {
        var scalar = Gen.OneOf(OneOf("null", "true", "false", "0", "1", "-1.5", "1e3", "12345678901234567890", "\"\"", "\"1\"", "\"true\"", "\"你\""), Gen.Long.Select(static value => JsonSerializer.Serialize(value)));
        return depth == 0
            ? scalar
            : Gen.OneOf(
                scalar,
                JsonText(depth - 1).Array[0, 3].Select(static items => "[" + string.Join(",", items) + "]"),
                JsonText(depth - 1).Array[0, 3].Select(static items => "{" + string.Join(",", items.Select(static (item, index) => $"\"{(char)('a' + index)}\":{item}")) + "}"));
    }

    private static ListThingsResponseData Read(string json) => JsonSerializer.Deserialize<ListThingsResponseData>(json)!;

    private static string RoundTrip(string json) => JsonSerializer.Serialize(Read(json));
}
