using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using EsbGen.Json;
using Xunit;

namespace EsbGen.Runtime.Tests.Json;

/// <summary>What is written, byte for byte, where the code that writes it takes other ways by length or content.</summary>
public sealed class WriterTests
{
    private const int Samples = 20_000;

    private static readonly Gen<char> Plain = Gen.Char[' ', '~'].Where(static letter => letter is not ('"' or '\\'));

    private static readonly Gen<char> Other = Gen.OneOf(Gen.Char, Gen.Char['\0', '\u00ff'], Pick.Of('"', '\\', '\n', '\u007f', '\u0080', '\u0122', '\u5c5c', '\u8022', '\uff22'));

    /// <summary>Mostly plain, with one other letter somewhere; or full of them.</summary>
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Select(Plain.Array[0, 70], Other, Gen.Int[0, 80])
            .Select(static (letters, other, at) => at < letters.Length ? new string(letters, 0, at) + other + new string(letters, at, letters.Length - at) : new string(letters)),
        Gen.OneOf(Plain, Plain, Plain, Plain, Other).Array[0, 600].Select(static letters => new string(letters)));

    [Fact]
    public void A_text_is_escaped_where_JSON_must_have_it_and_nowhere_else() =>
        Text.Sample(static text => Written(writer => writer.WriteText(text)) == Expected(text), iter: Samples);

    [Fact]
    public void A_member_is_its_name_and_its_value_however_long_both_are() =>
        Gen.Select(Text, Text, Gen.Long, Gen.Bool).Sample(
            static (name, text, number, isEmpty) =>
            {
                var written = Written(writer =>
                {
                    // Another byte in front each time, so that all of it comes to the buffer's end.
                    for (var round = 0; round < 20; round++)
                    {
                        var members = writer.StartObject(EsbMembers.ForResponse([name, "x" + name]), null);
                        members.Write(0, text);
                        members.Write(1, isEmpty ? null : (long?)number);
                        members.End();
                    }
                });
                var expected = "{" + Expected(name) + ":" + Expected(text) + "," + Expected("x" + name) + ":" + (isEmpty ? "null" : number.ToString(CultureInfo.InvariantCulture)) + "}";
                return written == string.Concat(Enumerable.Repeat(expected, 20));
            },
            iter: Samples / 20);

    [Fact]
    public void An_integer_has_its_own_digits_only()
    {
        foreach (var power in Enumerable.Range(0, 19).Select(static power => (long)Math.Pow(10, power)))
        {
            foreach (var value in new[] { power - 1, power, power + 1, -power, 1 - power, power * 9 })
            {
                Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Written(writer => writer.WriteInt64(value)));
            }
        }

        Assert.Equal("9223372036854775807", Written(static writer => writer.WriteInt64(long.MaxValue)));
        Assert.Equal("-9223372036854775808", Written(static writer => writer.WriteInt64(long.MinValue)));
        Gen.Select(Gen.Long, Gen.Int[0, 63]).Sample(
            static (bits, shift) => Written(writer => writer.WriteInt64(bits >> shift)) == (bits >> shift).ToString(CultureInfo.InvariantCulture),
            iter: Samples);
    }

    [Fact]
    public void What_is_empty_has_its_brackets_and_what_is_within_each_other_its_commas()
    {
        var members = EsbMembers.ForRequest(["a", "b"]);
        Assert.Equal("{}", Written(writer => writer.StartObject(members, null).End()));
        Assert.Equal("[]", Written(static writer => writer.WriteItems([], EsbJson.Int64)));
        Assert.Equal("{}", Written(static writer => writer.WriteEntries(new Dictionary<string, long>(), EsbJson.Int64)));
        Assert.Equal("""[[],[1],[2,3]]""", Written(static writer => writer.WriteItems<IReadOnlyList<long>>([[], [1], [2, 3]], EsbJson.List(EsbJson.Int64))));
        Assert.Equal(
            """{"b":{"x":[],"y":[true,false]},"z":[]}""",
            Written(writer =>
            {
                var record = writer.StartObject(members, new Dictionary<string, JsonElement> { ["z"] = JsonElement.Parse("[]") });
                record.Write(0, (string?)null);
                record.WriteDictionary(1, new Dictionary<string, IReadOnlyList<bool>> { ["x"] = [], ["y"] = [true, false] }, EsbJson.List(EsbJson.Boolean));
                record.End();
            }));
    }

    [Fact]
    public void A_member_that_comes_beside_too_is_written_from_there() =>
        Assert.Equal(
            """{"b":1,"a":"x"}""",
            Written(static writer =>
            {
                var record = writer.StartObject(EsbMembers.ForResponse(["a", "b"]), new Dictionary<string, JsonElement> { ["a"] = JsonElement.Parse("\"x\"") });
                record.Write(0, 5);
                record.Write(1, 1);
                record.End();
            }));

    [Fact]
    public void More_than_there_is_room_for_cannot_be_claimed()
    {
        using var writer = EsbJsonWriter.Rent();
        var buffer = (System.Buffers.IBufferWriter<byte>)writer;
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(int.MaxValue));
    }

    private static string Written(Action<EsbJsonWriter> write)
    {
        using var writer = EsbJsonWriter.Rent();
        write(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }

    private static string Expected(string text)
    {
        var expected = new StringBuilder("\"");
        foreach (var letter in Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)))
        {
            expected.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture),
                _ => letter.ToString(),
            });
        }

        return expected.Append('"').ToString();
    }
}
