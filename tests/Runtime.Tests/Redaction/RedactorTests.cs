using System.Diagnostics;
using System.Text;
using CsCheck;
using EsbGen.Limits;
using EsbGen.Redaction;
using Xunit;

namespace EsbGen.Runtime.Tests.Redaction;

/// <summary>Secrets are masked in whatever way a server writes them.</summary>
public sealed class RedactorTests
{
    private const string Letters = "0123456789abcdefABCDEFXYZxyz+/=%&;#\\\"'<>() -_.!*~$字é😀";

    private static readonly string[] Secrets =
    [
        "Sup3rS3cr3t/Key+Value=42==", "abcd/efgh+ijkl==", "it's a secret", "it's<a>&secret, \"too\"", "token!(with)*marks~", "密码是字母表与数字", "p%41ss%2Fw&#39;rd\\u0041x", "tr0ub4dor & 3", "😀secret😀word",
        "123456789012", "abcdef",
    ];

    public static TheoryData<string> Forms => [.. SecretEscapes.All.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_secret_is_masked_in_each_form(string form)
    {
        foreach (var secret in Secrets)
        {
            var echoed = SecretEscapes.All[form](secret);
            var shown = new Redactor([secret]).Redact($"bad key [{echoed}], says the server");
            Assert.StartsWith("bad key [", shown, StringComparison.Ordinal);
            Assert.EndsWith("], says the server", shown, StringComparison.Ordinal);
            Assert.Contains("***", shown, StringComparison.Ordinal);

            // Of base64 a few letters at the ends hold bits of what stands beside.
            Assert.InRange(shown.Length, 0, "bad key [], says the server".Length + 3 + (form.Contains("base64", StringComparison.Ordinal) ? 20 : 0));
        }
    }

    [Fact]
    public void Made_up_secrets_are_masked_in_mixed_forms()
    {
        var escapes = SecretEscapes.All.Values.ToArray();
        Gen.Select(Gen.String[Letters].Where(static text => text.Count(char.IsLetterOrDigit) >= 10 && !text.Any(char.IsSurrogate)), Gen.Int[0, escapes.Length - 1], Gen.String[Letters], Gen.String[Letters]).Sample(
            (secret, escape, before, after) =>
            {
                var echoed = escapes[escape](secret);
                var shown = new Redactor([secret]).Redact(before + "|" + echoed + "|" + after);
                return shown.Contains("***", StringComparison.Ordinal) && !shown.Contains(echoed, StringComparison.OrdinalIgnoreCase);
            },
            iter: 2_000);
    }

    [Theory]
    [InlineData("Sup3rS3cr3t/", 12)]
    [InlineData("Sup3rS3c", 8)]
    [InlineData("Sup3...", 4)]
    [InlineData("Sup3r…", 5)]
    [InlineData("Sup3***", 4)]
    [InlineData("...42==", 4)]
    [InlineData("r3t/Key+V", 8)]
    public void A_part_of_a_secret_is_masked(string echoed, int length)
    {
        var shown = new Redactor([Secrets[0]]).Redact($"bad key {echoed}");
        Assert.StartsWith("bad key ", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(echoed.Trim('.', '…', '*')[..Math.Min(length, 4)], shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_at_the_edge_of_what_is_shown_or_was_cut_off_is_masked()
    {
        const int Shown = 200;
        var redactor = new Redactor([Secrets[0]]);
        for (var at = 0; at < 1000; at++)
        {
            var text = new string('x', at) + Uri.EscapeDataString(Secrets[0]) + new string('y', 1000);
            var shown = redactor.Redact(text, Shown);
            Assert.InRange(shown.Length, 0, Shown);
            Assert.DoesNotContain("Sup", shown, StringComparison.OrdinalIgnoreCase);
            var start = text[..(at + (at % 30))];
            Assert.DoesNotContain("Sup", redactor.Redact(start, Shown, isStart: true), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Ordinary_words_stay()
    {
        var redactor = new Redactor(["the", "12", "Sup3rS3cr3t/Key+Value=42==", "hunter2-hunter2"]);
        const string Text = "the host 12.3.4.5 is not there... 12 times; ***, %zz &nope; \\q \\u12 & 100% of Supper and Super users hunt";
        Assert.Equal(Text, redactor.Redact(Text));
    }

    /// <summary>Shorter than the bound it is a value or nothing; at the bound it is searched for.</summary>
    [Fact]
    public void A_short_secret_is_masked_where_it_is_a_whole_value()
    {
        var below = new string('q', RuntimeLimits.ShortestSearchedSecret - 1);
        var at = new string('z', RuntimeLimits.ShortestSearchedSecret);
        var redactor = new Redactor([below, at]);
        Assert.Equal($"a {below} ***", redactor.Redact($"a {below} {at}"));
        Assert.Equal("***", redactor.RedactValue(below));
        Assert.Equal("""{"a": ["***", "x qqqqq", 1], "***": 2}""", redactor.RedactJson(Encoding.UTF8.GetBytes("""{"a": ["\u0071qqqq", "x qqqqq", 1], "qqqqq": 2}"""), 1000));
    }

    [Theory]
    [InlineData("123456", "123456")]
    [InlineData("0042", "42")]
    [InlineData("1234", "1.234e3")]
    [InlineData("1234", "1234.0")]
    public void A_secret_of_digits_is_masked_as_a_number(string secret, string number) =>
        Assert.Equal("""{"code": "***", "n": 7}""", new Redactor([secret]).RedactJson(Encoding.UTF8.GetBytes($$"""{"code": {{number}}, "n": 7}"""), 1000));

    [Theory]
    [InlineData("""{"a":1,"db_password":"x y","b":[{"API-Key":{"k":[1,2]}}],"token":null}""", """{"a":1,"db_password":"***","b":[{"API-Key":"***"}],"token":null}""")]
    [InlineData("""{"passw\u006frd" : "x"} and no more""", """{"passw\u006frd" : "***"} and no more""")]
    [InlineData("""{"a":1,"secret":"cut o""", """{"a":1,"secret"***""")]
    [InlineData("""{"a":1,"secret":{"b":[1,""", """{"a":1,"secret":"***""")]
    [InlineData("<html>password: x", "<html>password: x")]
    [InlineData("[{\"密码\":1}]", "[{\"密码\":\"***\"}]")]
    public void Members_whose_names_speak_of_secrets_are_masked_in_JSON(string json, string expected)
    {
        var isStart = !json.EndsWith('}') && json[0] == '{' && !json.EndsWith("more", StringComparison.Ordinal);
        var masked = Encoding.UTF8.GetString(JsonMask.Apply(Encoding.UTF8.GetBytes(json), static _ => false, isStart));
        Assert.StartsWith(expected.Split("\"secret\"")[0], masked, StringComparison.Ordinal);
        Assert.DoesNotContain("cut o", masked, StringComparison.Ordinal);
        Assert.True(isStart || masked == expected, masked);
    }

    /// <summary>Twice the text, or twice the secrets, take about twice the time: texts made to match nearly everywhere included.</summary>
    [Theory]
    [InlineData("%25")]
    [InlineData("\\u00")]
    [InlineData("aaaaaaaa")]
    [InlineData("&#")]
    [InlineData("\\\\\\\\")]
    [InlineData(" ")]
    [InlineData("Sup3rS3cr3t/Key+Value=42=")]
    public void Work_grows_with_the_text_alone(string piece)
    {
        var redactor = new Redactor(["aaaaaaaab", Secrets[0], new string('%', 2000), .. Enumerable.Range(0, 200).Select(static number => $"secret number {number} of many")]);
        redactor.Redact("warm up");
        var text = string.Concat(Enumerable.Repeat(piece, RuntimeLimits.SearchedText * 2 / piece.Length));
        var watch = Stopwatch.StartNew();
        var shown = redactor.Redact(text);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.InRange(shown.Length, 0, RuntimeLimits.SearchedText);
    }

    [Fact]
    public void A_response_of_64_MiB_is_not_searched_beyond_what_may_be_shown()
    {
        var redactor = new Redactor([Secrets[0]]);
        var text = string.Concat(Enumerable.Repeat(Secrets[0] + " ", 64 * 1024 * 1024 / 27));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.DoesNotContain("Sup", redactor.Redact(text, RuntimeLimits.ShownText), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 * 1024 * 1024);
    }
}
