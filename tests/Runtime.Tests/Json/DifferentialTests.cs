using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using CsCheck;
using EsbGen.Json;
using EsbGen.Runtime.Tests.Esb.Demo;
using Xunit;

namespace EsbGen.Runtime.Tests.Json;

/// <summary>
/// Generated code against System.Text.Json as the judge. <c>CsCheck_Time=3600</c> in the environment lets each test run for an hour.
/// </summary>
public sealed class DifferentialTests
{
    private const int Samples = 2000;

    private static readonly JsonSerializerOptions[] Styles =
    [
        new(),
        new() { WriteIndented = true },
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        new() { WriteIndented = true, IndentCharacter = '\t', NewLine = "\r\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin) },
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Gen.String, Gen.Const(""), Gen.Const("字\"\\/\u0000\u001f😀\u2028\u007f"), Gen.Char[' ', '~'].Array[0, 40].Select(static letters => new string(letters)));

    private static readonly Gen<double> Number = Gen.OneOf(Gen.Double.Where(double.IsFinite), Gen.Const(double.MaxValue), Gen.Const(double.Epsilon), Gen.Const(-0.0), Gen.Long.Select(static value => (double)value));

    private static readonly Gen<long> Integer = Gen.OneOf(Gen.Long, Gen.Const(long.MinValue), Gen.Const(long.MaxValue), Gen.Long[-10, 10]);

    private static readonly Gen<Plain> Things =
        Gen.Select(Integer, Text, Number, Gen.Bool, Text.Array[0, 5], Gen.Select(Text, Text.Array[0, 3]), Gen.Dictionary(Text, Integer)[0, 4], Gen.Select(Integer.Array[0, 4].Array[0, 3], Gen.OneOf(Text, Gen.Const(""))))
            .Select(static (id, name, weight, isNew, tags, owner, limits, rest) => new Plain
            {
                Id = id,
                Name = name,
                Weight = weight,
                IsNew = isNew,
                Tags = tags,
                Owner = new PlainOwner { Name = owner.Item1, Mails = owner.Item2 },
                Limits = limits,
                Matrix = rest.Item1,
                Note = rest.Item2.Length == 0 ? null : rest.Item2,
            });

    [Fact]
    public void What_is_documented_is_read_alike_in_any_order_with_anything_between() =>
        Gen.Select(Things, Gen.Int[0, Styles.Length - 1], Gen.Shuffle(Enumerable.Range(0, 11).ToArray())).Sample(
            static (thing, style, order) =>
            {
                var json = Shuffled(JsonSerializer.SerializeToNode(thing)!.AsObject(), order).ToJsonString(Styles[style]);
                var judged = JsonSerializer.Deserialize<Plain>(json)!;
                return AreEqual(judged, JsonSerializer.Deserialize<ListThingsResponseData>(json)!);
            },
            iter: Samples);

    [Fact]
    public void What_is_written_reads_alike() =>
        Things.Sample(
            static thing =>
            {
                var own = JsonSerializer.Deserialize<ListThingsResponseData>(JsonSerializer.Serialize(thing))! with { AdditionalProperties = null };
                return AreEqual(JsonSerializer.Deserialize<Plain>(JsonSerializer.SerializeToUtf8Bytes(own))!, own);
            },
            iter: Samples);

    /// <summary>Also those that are written without the framework's help.</summary>
    [Fact]
    public void A_number_is_written_in_the_fewest_digits_that_read_back_the_same() =>
        Gen.OneOf(Number, Gen.Select(Gen.Long[-2_000_000_000, 2_000_000_000_000], Gen.Int[0, 6], static (digits, scale) => digits / Math.Pow(10, scale)), Pick.Of(0.001, 0.0005, 999_999_999_999.999, 1e12, 0.1 + 0.2, 28.395)).Sample(
            static value =>
            {
                using var writer = EsbJsonWriter.Rent();
                writer.WriteDouble(value);
                return Encoding.UTF8.GetString(writer.Written) == value.ToString("R", CultureInfo.InvariantCulture);
            },
            iter: 10 * Samples);

    [Fact]
    public void A_writer_that_was_given_back_twice_serves_one_only()
    {
        var first = EsbJsonWriter.Rent();
        first.WriteInt64(1);
        first.Dispose();
        first.Dispose();
        using var second = EsbJsonWriter.Rent();
        using var third = EsbJsonWriter.Rent();
        second.WriteInt64(2);
        third.WriteInt64(3);
        Assert.Equal("2", Encoding.UTF8.GetString(second.Written));
        Assert.Equal("3", Encoding.UTF8.GetString(third.Written));
    }

    /// <summary>Bytes changed, dropped and put in: refused where the judge refuses them or where they are no UTF-8, and never with another exception.</summary>
    [Fact]
    public void Broken_JSON_is_refused_where_the_judge_refuses_it()
    {
        Gen.Select(Things, Gen.Int[0, Styles.Length - 1], ByteChange.All.Array[1, 3]).Sample(
            static (thing, style, changes) =>
            {
                var json = ByteChange.Apply(JsonSerializer.SerializeToUtf8Bytes(thing, Styles[style]), changes);
                var isRefused = Refuses(() => Read(json));
                var isRefusedByJudge = Refuses(() => JsonDocument.Parse(json).Dispose());
                return isRefused == isRefusedByJudge || (isRefused && !Utf8.IsValid(json));
            },
            iter: 5 * Samples);
    }

    /// <summary>In every form that JSON allows, at the limits of the type and behind them.</summary>
    [Fact]
    public void A_number_is_read_as_an_integer_only_where_it_is_one_to_the_last_digit()
    {
        var digits = Gen.OneOf(Integer.Select(static value => value.ToString(CultureInfo.InvariantCulture)), Gen.Const("9223372036854775808"), Gen.Const("-9223372036854775809"), Gen.Const("0"), Gen.Const("-0"));
        var tail = Gen.OneOf(Gen.Const(""), Gen.Const(".0"), Gen.Const(".5"), Gen.Const("e0"), Gen.Const("E+2"), Gen.Const("e-2"), Gen.Const("e-30"), Gen.Const("e99999999999"), Gen.Const("e-99999999999"), Gen.Const(".00000000000000000000000000000000001"), Gen.Const(".000e-2"));
        Gen.Select(digits, tail).Sample(
            static (digits, tail) =>
            {
                var json = digits + tail;
                var expected = Exact(digits, tail);
                var thing = Read(Encoding.UTF8.GetBytes($$"""{"id":{{json}}}"""));
                return expected is { } value
                    ? thing.Id == value && thing.AdditionalProperties is null
                    : thing.Id == 0 && thing.AdditionalProperties!["id"].GetRawText() == json;
            },
            iter: Samples);
    }

    private static ListThingsResponseData Read(byte[] json)
    {
        var reader = new EsbJsonReader(json);
        var thing = ListThingsResponseData.JsonCode.Instance.ReadJson(ref reader);
        reader.ExpectEnd();
        return thing;
    }

    private static long? Exact(string digits, string tail)
    {
        var whole = BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        var isExact = whole.IsZero ? !tail.Contains('5', StringComparison.Ordinal) && !tail.EndsWith('1') : tail switch
        {
            "" or ".0" or "e0" => true,
            "E+2" => true,
            "e-2" or ".000e-2" => whole % 100 == 0,
            _ => false,
        };
        whole = tail == "E+2" ? whole * 100 : tail.EndsWith("e-2", StringComparison.Ordinal) ? whole / 100 : whole;
        return isExact && whole >= long.MinValue && whole <= long.MaxValue ? (long)whole : null;
    }

    private static bool Refuses(Action action)
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

    private static JsonObject Shuffled(JsonObject thing, int[] order)
    {
        List<KeyValuePair<string, JsonNode?>> members = [.. thing, new("unknown", JsonNode.Parse("""{"id":[null,{"name":1e3}],"x":"字"}""")), new("名", 5)];
        thing.Clear();
        return new JsonObject(order.Select(index => members[index]));
    }

    private static bool AreEqual(Plain judged, ListThingsResponseData own) =>
        judged.Id == own.Id
        && judged.Name == own.Name
        && judged.Weight.Equals(own.Weight)
        && judged.IsNew == own.IsNew
        && judged.Tags.SequenceEqual(own.Tags)
        && judged.Owner.Name == own.Owner.Name
        && judged.Owner.Mails.SequenceEqual(own.Owner.Mails)
        && judged.Limits.OrderBy(static entry => entry.Key, StringComparer.Ordinal).SequenceEqual(own.Limits.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        && judged.Matrix.Length == own.Matrix.Count
        && judged.Matrix.Zip(own.Matrix).All(static rows => rows.First.SequenceEqual(rows.Second))
        && judged.Note == own.Note;
}
