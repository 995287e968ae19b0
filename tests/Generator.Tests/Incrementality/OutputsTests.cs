using EsbGen.Generator.Pipeline;
using EsbGen.Generator.CSharp;
using Xunit;

namespace EsbGen.Generator.Tests.Incrementality;

/// <summary>Texts reach the compiler whole, however long they are.</summary>
public sealed class OutputsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3_000)]
    [InlineData(4_096)]
    [InlineData(20_000)]
    public void A_text_arrives_as_it_was_written(int lines)
    {
        var writer = new SourceWriter();
        var expected = string.Concat(Enumerable.Range(0, lines).Select(static line => $"line {line}\n"));
        for (var line = 0; line < lines; line++)
        {
            writer.Line("line ", $"{line}");
        }

        var file = new GeneratedFile("file.g.cs", writer.Finish());
        var text = Outputs.SourceTextOf(file);

        Assert.Equal(expected, string.Concat(file.Parts));
        Assert.Equal(expected, text.ToString());
        Assert.Equal(expected.Length, text.Length);
        Assert.Equal(System.Text.Encoding.UTF8, text.Encoding);
        Assert.All(file.Parts.ToArray(), static part => Assert.InRange(part.Length, 1, 42_000));
    }

    [Fact]
    public void Parts_are_read_one_character_at_a_time_too()
    {
        using var reader = new PartsReader(new(["", "ab", "", "c"]));

        Assert.Equal(['a', 'a', 'b', 'c', 'c', -1, -1], new[] { reader.Peek(), reader.Read(), reader.Read(), reader.Peek(), reader.Read(), reader.Peek(), reader.Read() });
    }
}
