using EsbGen.Generator.Parsing;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace EsbGen.Generator.Tests.Parsing;

public sealed class LineIndexTests
{
    [Theory]
    [InlineData("")]
    [InlineData("one line")]
    [InlineData("a\nbc\n\nd\n")]
    [InlineData("a\r\nb\rc\r\r\nd\n\re")]
    [InlineData("a\u0085b\u2028c\u2029d\n")]
    public void Lines_are_those_of_the_compiler(string text)
    {
        var index = new LineIndex(text);
        var lines = SourceText.From(text).Lines;
        for (var start = 0; start <= text.Length; start++)
        {
            for (var end = start; end <= text.Length; end++)
            {
                var span = TextSpan.FromBounds(start, end);
                Assert.Equal(lines.GetLinePositionSpan(span), index.Of(span));
            }
        }
    }
}
