using System.Globalization;
using EsbGen.Json;
using Xunit;

namespace EsbGen.Runtime.Tests.Json;

public sealed class DecimalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0.0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    [InlineData("1.5e3", "1500")]
    [InlineData("\"12345678901234567890.5\"", "12345678901234567890.5")]
    public void A_decimal_keeps_every_digit(string json, string expected)
    {
        var (value, kept) = Read(json);
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), value);
        Assert.Null(kept);
    }

    [Theory]
    [InlineData("1e-40")]
    [InlineData("0.12345678901234567890123456789123")]
    [InlineData("1e40")]
    [InlineData("\"0.12345678901234567890123456789123\"")]
    [InlineData("\"one\"")]
    [InlineData("{}")]
    public void What_would_lose_digits_is_kept_instead(string json)
    {
        var (value, kept) = Read(json);
        Assert.Equal(0, value);
        Assert.Equal(json, kept);
    }

    private static (decimal Value, string? Kept) Read(string json)
    {
        var reader = new EsbJsonReader(System.Text.Encoding.UTF8.GetBytes($$"""{"value":{{json}}}"""));
        var state = reader.StartObject(EsbMembers.ForResponse(["value"], optional: []));
        Assert.True(reader.TryReadMember(ref state, out _));
        var value = reader.ReadDecimal(ref state);
        Assert.False(reader.TryReadMember(ref state, out _));
        return (value, state.AdditionalProperties is { } additional ? additional["value"].GetRawText() : null);
    }
}
