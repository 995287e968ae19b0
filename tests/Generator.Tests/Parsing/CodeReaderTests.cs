using EsbGen.Documents.Markdown;
using Xunit;

namespace EsbGen.Generator.Tests.Parsing;

/// <summary>Code is read as its author wrote it, and each character leads back to its place in the page.</summary>
public sealed class CodeReaderTests
{
    [Theory]
    [InlineData("```\n{\n  \"a\": 1\n}\n```\n", "{\n  \"a\": 1\n}")]
    [InlineData("```\r\n{\r\n  \"a\": 1\r\n}\r\n```\r\n", "{\n  \"a\": 1\n}")]
    [InlineData("```\n{\r  \"a\": 1\n}\n```\n", "{\n  \"a\": 1\n}")]
    [InlineData("- item\n\n  ```\n  {\n    \"a\": 1\n  }\n  ```\n", "{\n  \"a\": 1\n}")]
    [InlineData("> ```\n> {\n>   \"a\": 1\n> }\n> ```\n", "{\n  \"a\": 1\n}")]
    [InlineData("text\n\n    {\n      \"a\": 1\n    }\n", "{\n  \"a\": 1\n}")]
    [InlineData("text\n\n\t{\n\t  \"a\": 1\n\t}\n", "{\n  \"a\": 1\n}")]
    [InlineData("- item\n\n\t\t{\n\t\t  \"a\": 1\n\t\t}\n", "  {\n    \"a\": 1\n  }")]
    [InlineData("```\n```\n", "")]
    [InlineData("```\n{}", "{}")]
    public void Code_is_read_with_its_places(string page, string expected)
    {
        var outline = OutlineParser.Parse("page.md", page, TestContext.Current.CancellationToken);
        var code = Assert.Single(outline!.Sections.SelectMany(static section => section.Blocks).OfType<DocCode>());
        Assert.Equal(expected, code.Text);
        if (expected.IndexOf("\"a\"", StringComparison.Ordinal) is >= 0 and var at)
        {
            Assert.Equal("\"a\"", page.Substring(code.Map.PlaceOf(at, 3).Span.Start, 3));
        }
    }
}
