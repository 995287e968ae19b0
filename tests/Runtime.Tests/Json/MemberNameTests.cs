using System.Text.Json;
using CsCheck;
using EsbGen.Runtime.Tests.Esb.Demo;
using Xunit;

namespace EsbGen.Runtime.Tests.Json;

public sealed class MemberNameTests
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 150).Select(static index => "字段_" + index)];

    [Fact]
    public void Members_are_found_in_any_order_however_many_there_are()
    {
        var record = WideRecord.Of(Names);
        Gen.Shuffle(Enumerable.Range(0, Names.Length).ToArray()).Sample(order =>
        {
            var (values, kept, missing) = record.Read("{" + string.Join(",", order.Select(static index => $"\"{Names[index]}\":{index}")) + "}");
            return missing is null && !kept.Any() && values.SequenceEqual(Enumerable.Range(0, Names.Length).Select(static index => (long)index));
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(149)]
    public void The_member_that_did_not_come_is_known(int left)
    {
        var (_, _, missing) = WideRecord.Of(Names).Read("{" + string.Join(",", Names.Where((_, index) => index != left).Select(static name => $"\"{name}\":1")) + "}");
        Assert.Equal(Names[left], missing);
    }

    /// <summary>Names of every length, with others between that the record does not have. Blanks behind the text leave room for the short way up to its end.</summary>
    [Fact]
    public void Members_are_found_whatever_their_names_are()
    {
        var name = Gen.Char['a', 'c'].Array[1, 40].Select(static letters => new string(letters));
        Gen.Select(name.HashSet[1, 80], Gen.Int[1, 4], Gen.Bool).SelectMany(pick => Gen.Shuffle(pick.Item1.ToArray()).Select(order => (Order: order, pick.Item2, pick.Item3))).Sample(pick =>
        {
            var names = pick.Order.Where((_, index) => index % pick.Item2 != 1).Order(StringComparer.Ordinal).ToArray();
            var json = "{" + string.Join(",", pick.Order.Select(static (name, index) => $"\"{name}\":{index}")) + "}" + (pick.Item3 ? new string(' ', 40) : "");
            var record = WideRecord.Of(names);
            var (values, kept, missing) = record.Read(json);
            return missing is null
                && values.SequenceEqual(names.Select(name => (long)Array.IndexOf(pick.Order, name)))
                && kept.SequenceEqual(pick.Order.Except(names))
                && record.Read(json).Values.SequenceEqual(values);
        });
    }

    [Fact]
    public void Names_of_equal_starts_middles_and_ends_are_told_apart()
    {
        string[] names = ["abcd0fghijklmnopqrst", "abcd1fghijklmnopqrst", "abcd2fghijklmnopqrst", "x", ""];
        var (values, kept, _) = WideRecord.Of(names).Read($$"""{"{{names[2]}}":3,"abcd3fghijklmnopqrst":9,"{{names[0]}}":1,"":5,"x":4,"{{names[1]}}":2}                                        """);
        Assert.Equal([1, 2, 3, 4, 5], values);
        Assert.Equal(["abcd3fghijklmnopqrst"], kept);
    }

    [Fact]
    public void Names_that_look_alike_are_told_apart()
    {
        // Equal length, first, middle and last letter.
        var (values, kept, _) = WideRecord.Of(["abxcd", "ayxcd", ""]).Read("""{"ayxcd":2,"abxcd":1,"azxcd":3,"":4,"ab":5}""");
        Assert.Equal([1, 2, 4], values);
        Assert.Equal(["azxcd", "ab"], kept);
    }

    [Fact]
    public void A_name_may_be_escaped_in_any_way()
    {
        var record = WideRecord.Of(["a\"b/c", "字"]);
        foreach (var json in (string[])["""{"\u0061\u0022b\/c":1,"\u5b57":2,"\u5b58":3}""", """{"字":2,"a\"b/c":1,"存":3}                                        """])
        {
            var (values, kept, _) = record.Read(json);
            Assert.Equal([1, 2], values);
            Assert.Equal(["存"], kept);
        }
    }

    [Theory]
    [InlineData("""{"id":"x","id":2}""", 2, null)]
    [InlineData("""{"id":2,"id":"x"}""", 0, "\"x\"")]
    [InlineData("""{"id":1,"id":2}""", 2, null)]
    public void Of_a_name_that_comes_twice_the_last_counts(string json, long id, string? kept)
    {
        var thing = JsonSerializer.Deserialize<ListThingsResponseData>(json)!;
        Assert.Equal(id, thing.Id);
        Assert.Equal(kept, thing.AdditionalProperties is { } additional && additional.TryGetValue("id", out var value) ? value.GetRawText() : null);
        Assert.Single(JsonSerializer.SerializeToElement(thing).EnumerateObject(), static member => member.NameEquals("id"));
    }
}
