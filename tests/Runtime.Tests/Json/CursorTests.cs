using System.Collections;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using CsCheck;
using EsbGen.Drift;
using EsbGen.Json;
using EsbGen.Runtime.Tests.Esb.Demo;
using EsbGen.Runtime.Tests.Esb.Job;
using Xunit;

namespace EsbGen.Runtime.Tests.Json;

/// <summary>
/// The short way through JSON against the way of <see cref="Utf8JsonReader"/>: both refuse the same, and read the same values and the same
/// drift. <c>CsCheck_Time=3600</c> in the environment lets each test run for an hour; <c>CsCheck_Seed</c> repeats what failed.
/// </summary>
public sealed class CursorTests
{
    private const int Samples = 2_000;
    private const int Depth = 24;
    private const string Refused = "refused";

    [Fact]
    public void Both_ways_agree_on_what_servers_and_attackers_write() =>
        HostileJson.All.Sample(static json => AgreeOn(json, GetGardenResponse.JsonCode.Instance), iter: Samples, print: Encoding.UTF8.GetString);

    [Fact]
    public void Both_ways_agree_on_texts_with_bytes_changed_or_cut_off() =>
        Gen.Select(HostileJson.All, ByteChange.All.Array[1, 3]).Sample(
            static (json, changes) => AgreeOn(ByteChange.Apply(json, changes), GetGardenResponse.JsonCode.Instance),
            iter: Samples);

    [Fact]
    public void Both_ways_agree_on_the_start_document_with_bytes_changed_or_cut_off()
    {
        byte[][] texts = [Encoding.UTF8.GetBytes(StartDocument.Response), Minified(StartDocument.Response)];
        Gen.Select(Pick.Of(texts), ByteChange.All.Array[0, 2]).Sample(
            static (json, changes) => AgreeOn(ByteChange.Apply(json, changes), GetStepInstanceStatusResponse.JsonCode.Instance),
            iter: Samples);
    }

    /// <summary>A request keeps explicit nulls, so its members go another way.</summary>
    [Fact]
    public void Both_ways_agree_on_requests() =>
        Gen.Select(Pick.Of(Minified(StartDocument.Request), "{\"bk_biz_id\":null, \"params\": {\"job_instance_id\":null,\"step_instance_id\":null}}"u8.ToArray()), ByteChange.All.Array[0, 2]).Sample(
            static (json, changes) => AgreeOn(ByteChange.Apply(json, changes), GetStepInstanceStatusRequest.JsonCode.Instance),
            iter: Samples);

    /// <summary>What an order that was learned is worth is only time. Blanks behind the text leave room for the short way up to its end.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("", "                                        ")]
    [InlineData(" ", "                                        ")]
    [InlineData("\n  ", "                                        ")]
    public void Members_are_read_whatever_order_came_before(string blanks, string end)
    {
        foreach (var json in (string[])["""{"c":3,"b":2,"a":1}""", """{"a":1,"b":2,"c":3}""", """{"b":2,"c":3,"a":1}""", """{"a":1,"x":0,"c":3,"b":2,"b":4}""", "{}", """{"c":3}"""])
        {
            var record = WideRecord.Of(["a", "b", "c"]);
            foreach (var again in (string[])[json, """{"b":2,"a":1}""", json])
            {
                var judge = JsonSerializer.Deserialize<Dictionary<string, long>>(again)!;
                var text = again.Replace(",", "," + blanks, StringComparison.Ordinal).Replace(":", ":" + blanks, StringComparison.Ordinal) + end;
                Assert.Equal([judge.GetValueOrDefault("a"), judge.GetValueOrDefault("b"), judge.GetValueOrDefault("c")], record.Read(text).Values);
            }
        }
    }

    [Fact]
    public void What_is_refused_is_refused_with_its_place()
    {
        var json = "{\"result\": true,\n  \"code\": x}"u8.ToArray();
        var exception = Assert.ThrowsAny<JsonException>(() => JsonText.Read(json, GetGardenResponse.JsonCode.Instance, Depth, takesNotes: true));
        Assert.Equal((1, 10), (exception.LineNumber, exception.BytePositionInLine));
    }

    private static byte[] Minified(string json) => JsonSerializer.SerializeToUtf8Bytes(JsonDocument.Parse(json).RootElement);

    private static bool AgreeOn<T>(byte[] json, EsbJson<T> shape)
    {
        var own = Outcome(() => ReadByCursor(json, shape));
        var judged = Outcome(() => JsonText.ReadAgain(json, shape, Depth, takesNotes: true));
        Assert.Equal(judged, own);
        return own == Refused ? !IsJson(json) || !Utf8.IsValid(json) : IsJson(json);
    }

    private static bool IsJson(byte[] json)
    {
        try
        {
            JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Depth }).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static (T Value, string? Missing, DriftNotes? Notes) ReadByCursor<T>(byte[] json, EsbJson<T> shape)
    {
        var reader = new EsbJsonReader(json, Depth, takesNotes: true);
        var value = shape.ReadJson(ref reader);
        var missing = reader.MissingRequired;
        reader.ExpectEnd();
        return (value, missing, reader.Notes);
    }

    /// <summary>All that came of reading, as text.</summary>
    private static string Outcome<T>(Func<(T Value, string? Missing, DriftNotes? Notes)> read)
    {
        try
        {
            var (value, missing, notes) = read();
            var text = new StringBuilder();
            Append(text, value);
            text.Append("\nmissing ").Append(missing);
            for (var index = 0; index < (notes?.Count ?? 0); index++)
            {
                text.Append('\n').Append(notes![index].Kind).Append(' ').Append(JsonPath.Of(notes[index].Path, redactor: null));
            }

            return text.ToString();
        }
        catch (JsonException)
        {
            return Refused;
        }
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case JsonElement element:
                text.Append(Encoding.Latin1.GetString(JsonMarshal.GetRawUtf8Value(element)));
                break;
            case string or ValueType when value.GetType().Name != typeof(KeyValuePair<,>).Name:
                text.Append(value.GetType().Name).Append(' ').Append(value is double number ? BitConverter.DoubleToInt64Bits(number) : value).Append(';');
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Append(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            default:
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    text.Append(property.Name).Append('=');
                    Append(text, property.GetValue(value));
                }

                break;
        }
    }
}
