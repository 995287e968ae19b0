using EsbGen.Documents.Text;
using EsbGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;
using TextSpan = EsbGen.Documents.Text.TextSpan;

namespace EsbGen.Generator.Tests.Parsing;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("")]
    [InlineData("one line")]
    [InlineData("a\nbc\n\nd\n")]
    [InlineData("a\r\nb\rc\r\r\nd\n\re")]
    [InlineData("a\u0085b\u2028c\u2029d\n")]
    public void Lines_are_those_of_the_compiler(string text)
    {
        var map = new LineMap(text);
        var source = SourceText.From(text);
        for (var start = 0; start <= text.Length; start++)
        {
            for (var end = start; end <= text.Length; end++)
            {
                var span = TextSpan.FromBounds(start, end);
                var location = new Place("page.md", span, map.Of(span)).ToLocation();
                Assert.Equal(source.Lines.GetLinePositionSpan(location.SourceSpan), location.GetLineSpan().Span);
            }
        }
    }
}
