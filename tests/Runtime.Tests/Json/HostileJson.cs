using System.Text;
using CsCheck;

namespace EsbGen.Runtime.Tests.Json;

/// <summary>Makes responses of <c>demo/get_garden</c>: mostly right, in every style of writing JSON, with what servers and attackers put into them.</summary>
internal static class HostileJson
{
    private const int Deepest = 70;

    // Stand for blanks, by the style.
    private const char BehindColon = '\uE000';
    private const char BehindComma = '\uE001';
    private const char BeforeSeparator = '\uE002';

    // In the document's order.
    private static readonly string[] Names =
    [
        "result", "code", "message", "data", "id", "name", "is_open", "size", "opened", "owner", "beds", "plants", "height", "heights", "matrix", "note", "fence",
        "request_id", "permission", "system_id", "actions", "unknown", "名", "", "na\\u006de", "\\u0069d", "\\ud800", "\\udfff", "\\uDFFF", "n\\ud800", "\\ufffd",
    ];

    private static readonly Gen<string> Number = Gen.OneOf(
        Gen.Long.Select(static value => FormattableString.Invariant($"{value}")),
        Gen.Int[-20, 20].Select(static value => FormattableString.Invariant($"{value}")),
        Gen.Double.Where(double.IsFinite).Select(static value => FormattableString.Invariant($"{value:R}")),
        Gen.Select(Gen.Int[-99_999, 99_999], Gen.Int[0, 999_999], static (whole, rest) => FormattableString.Invariant($"{whole}.{rest}")),
        Pick.Of(
            "0", "-0", "-0.0", "0.0", "1e5", "1E-5", "1.5e300", "1e400", "-1e400", "0.1", "28.395", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
            "-9223372036854775809", "999999999999999999", "1000000000000000000", "123456789012345", "1234567890123456", "12345678901234.5", "0.12345678901234567",
            "99999999999999999999", "1.0", "1e2", "5e-324", "1.7976931348623157e308"));

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char[' ', '~'].Where(static letter => letter is not ('"' or '\\')).Array[0, 40].Select(static letters => "\"" + new string(letters) + "\""),
        Gen.Char.Where(static letter => letter is >= ' ' and not ('"' or '\\') && letter is < '\uD800' or > BeforeSeparator).Array[0, 40].Select(static letters => "\"" + new string(letters) + "\""),
        Gen.Int[1, 600].Select(static length => "\"" + new string('字', length) + "\""),
        Pick.Of("a", "\\u5b57", "\\u5B57", "\\ud83d\\ude00", "\\n", "\\\"", "\\\\", "\\u0000", "0123456789abcdef").Array[0, 80].Select(static pieces => "\"" + string.Concat(pieces) + "\""),
        Number.Select(static number => "\"" + number + "\""),
        Pick.Of(
            "\"\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u5b57\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"a\\udc00b\"", "\"\\ude00\\ud83d\"", "\"\u007f\u0080\u2028\"", "\"😀\"", "\"0123456789abcde\"",
            "\"0123456789abcdef\"", "\"0123456789abcdef0\"", "\"字0123456789abcdef\"", "\"0123456789abcde字\"", "\"true\"", "\"True\"", "\"1\"", "\"2020-05-21 16:36:11\"", "\"NaN\"", "\"-NaN\"", "\"Infinity\"", "\"-Infinity\"", "\"1e999\"", "\"\\ud800\"", "\"\\udfff\\ud800\""));

    private static readonly Gen<string> Other = Gen.OneOf(Number, Text, Pick.Of("null", "true", "false", "[]", "{}", "[null]", "[[{\"a\":[]}]]", "{\"a\":{\"id\":1}}"));

    private static readonly Gen<string> Broken = Gen.OneOf(
        Pick.Of(
            "00", "01", "-01", "-", "+1", ".5", "5.", "-.5", "1e", "1e+", "1.e5", "0x10", "NaN", "-NaN", "Infinity", "-Infinity", "nan", "1_0", "\"\\uD83\"", "\"\\x\"", "\"\\\"", "\"", "\"\n\"", "\"\0\"", "'a'", "nul", "nulll", "True", "truefalse", "", ",", "]", "}",
            "\uFEFF1", "\uFEFF{}", "[1,]", "{\"a\":1,}", "{\"a\"}", "{,}", "[,1]", "/**/1"),
        Gen.Select(Gen.Int[1, Deepest], Gen.Bool, static (depth, isList) =>
            string.Concat(Enumerable.Repeat(isList ? "[" : "{\"owner\":", depth)) + "1" + string.Concat(Enumerable.Repeat(isList ? "]" : "}", depth))));

    private static readonly string[][] Styles =
    [
        ["", "", ""],
        [" ", " ", ""],
        [" ", "\n        ", ""],
        ["\t", "\r\n\t", " "],
        ["  ", "  ", "\n"],
    ];

    public static Gen<byte[]> All { get; } = Gen.Select(Members(3), Gen.Int[0, Styles.Length - 1], Gen.Frequency((20, Pick.Of("", " ", "\n")), (1, Pick.Of("x", "{}", "\0", ","))), static (json, style, end) =>
        Encoding.UTF8.GetBytes(json.Replace($"{BehindColon}", Styles[style][0], StringComparison.Ordinal).Replace($"{BehindComma}", Styles[style][1], StringComparison.Ordinal).Replace($"{BeforeSeparator}", Styles[style][2], StringComparison.Ordinal) + end));

    private static Gen<string> Members(int depth) =>
        Gen.Select(Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[0, 59]).SelectMany(pick => Value(Names[pick.Item1], pick.Item2, depth).Select(value => (Order: pick.Item1, Json: $"\"{Names[pick.Item1]}\"{BeforeSeparator}:{BehindColon}{value}"))).Array[0, 12], Gen.Int[0, 3])
            .Select(static (members, order) => "{" + string.Join($"{BeforeSeparator},{BehindComma}", (order == 0 ? members : [.. members.OrderBy(static member => member.Order)]).Select(static member => member.Json)) + $"{BeforeSeparator}}}");

    /// <summary>What the document shows; one time in ten something else, and one in sixty what is no JSON, or too deep.</summary>
    private static Gen<string> Value(string name, int chance, int depth) => (chance > 6 ? name : "") switch
    {
        _ when chance == 0 => Broken,
        "result" or "is_open" => Pick.Of("true", "false"),
        "code" or "id" => Gen.Int[0, 2_000_000].Select(static value => FormattableString.Invariant($"{value}")),
        "size" or "height" => Number,
        "message" or "name" or "note" or "fence" or "request_id" or "system_id" => Text,
        "opened" => Gen.Const("\"2020-05-21 16:36:11\""),
        "heights" => Gen.Select(Text, Number, static (key, value) => $"{key}{BeforeSeparator}:{BehindColon}{value}").Array[0, 3].Select(static entries => "{" + string.Join($",{BehindComma}", entries) + "}"),
        "matrix" => Listed(Listed(Number)),
        "data" or "owner" or "permission" when depth > 0 => Members(depth - 1),
        "beds" or "plants" or "actions" when depth > 0 => Listed(Members(depth - 1)),
        _ => Other,
    };

    private static Gen<string> Listed(Gen<string> item) => item.Array[0, 7].Select(static items => "[" + string.Join($"{BeforeSeparator},{BehindComma}", items) + $"{BeforeSeparator}]");
}
