using System.Globalization;
using CsCheck;
using EsbGen.Redaction;
using Xunit;

namespace EsbGen.Runtime.Tests.Redaction;

/// <summary>What a server says stays on its line, in its direction, and can be seen.</summary>
public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("no such host 字 é 😀 \\n", "no such host 字 é 😀 \\n")]
    [InlineData("a\r\nb\tc", "a\\r\\nb\\tc")]
    [InlineData("\u001b[2J\0\u007f\u0085\u009b", "\\u001b[2J\\u0000\\u007f\\u0085\\u009b")]
    [InlineData("\u202eabc\u2066\u200f\u061c", "\\u202eabc\\u2066\\u200f\\u061c")]
    [InlineData("\u2028\u2029", "\\u2028\\u2029")]
    [InlineData("\u200b\ufeff\u00ad\u2060\u3164\ufe0f", "\\u200b\\ufeff\\u00ad\\u2060\\u3164\\ufe0f")]
    [InlineData("\U000E0041\U0001D173", "\\U000e0041\\U0001d173")]
    public void What_cannot_be_seen_is_escaped(string text, string expected) => Assert.Equal(expected, DisplayText.Escape(text));

    /// <summary>No attribute can hold them.</summary>
    [Fact]
    public void Halves_of_surrogate_pairs_are_escaped() => Assert.Equal("\\ud800x\\udc00😀", DisplayText.Escape("\ud800x\udc00😀"));

    [Fact]
    public void Nothing_hidden_is_left_of_any_text() =>
        Gen.OneOf(Gen.Char, Gen.Char['\u2000', '\u206f'], Gen.Char['\0', '\u00ff']).Array[0, 20].Select(static letters => new string(letters)).Sample(
            static text =>
            {
                var shown = DisplayText.Escape(text);
                var categories = shown.EnumerateRunes().Select(System.Text.Rune.GetUnicodeCategory).ToArray();
                return DisplayText.Escape(shown) == shown
                    && !categories.Any(static category => category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                    && !shown.Any(char.IsControl);
            },
            iter: 20_000);
}
