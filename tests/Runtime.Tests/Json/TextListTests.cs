using EsbGen.Json;
using Xunit;

namespace EsbGen.Runtime.Tests.Json;

public sealed class TextListTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" , ,")]
    [InlineData("a", "a")]
    [InlineData("0:10.0.0.1, 0:10.0.0.2,", "0:10.0.0.1", "0:10.0.0.2")]
    public void A_text_is_taken_apart_at_its_commas(string? text, params string[] items) => Assert.Equal(items, EsbText.Split(text));

    [Fact]
    public void A_list_is_put_together_with_commas() => Assert.Equal("a,b", EsbText.Join(["a", "b"]));
}
