using System.Text;
using EsbGen.Generator.Parsing;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace EsbGen.Generator.Tests.Parsing;

/// <summary>A table that stands in several pages is read alike in each of them, with its places there.</summary>
public sealed class KnownTableTests
{
    [Theory]
    [InlineData("| Field | Type |\n|---|---|\n| plain | string |\n")]
    [InlineData("| Field | Type |\r\n|---|---|\r\n| returns | string |\r\n")]
    [InlineData("   | Field | Type |   \n | --- | --- |\n\t| indented | `string` |  \n")]
    [InlineData("Field | Type\nbare | string\n")]
    [InlineData("| A sentence above: |\n| Field | Type |\n|---|---|\n| sentence | string |\n")]
    [InlineData("A sentence above:\n| Field | Type |\n|---|---|\n| apart | string |\n", false)]
    [InlineData("| Field | Type |\n|---|---|\n| short |\n| longer | string | more |\n")]
    [InlineData("| Field | Type |\n|---|---|\n| markup | *a* -&gt; <br> \\| 描述 😀 |\n")]
    [InlineData("| Field | Type | |\n|---|---|---|\n| empty | | string |\n", false)]
    [InlineData("| Field | Type |\n|---|---|\n| brackets | [1] |\n", false)]
    [InlineData("| Field | Type |\n|---|---|\n| tail | string |\nA sentence below.\n", false)]
    [InlineData("> | Field | Type |\n> |---|---|\n> | quoted | string |\n", false)]
    [InlineData("- | Field | Type |\n  |---|---|\n  | listed | string |\n", false)]
    public void A_table_is_read_alike_however_often_it_comes(string table, bool isKnown = true)
    {
        var first = Read("", table);
        Assert.Contains("DocTable", first, StringComparison.Ordinal);
        Assert.Equal(first, Read("前言\n\n", table));
        Assert.Equal(isKnown, KnownTables.Find(table.AsSpan().Trim()) is not null);
        Assert.Equal(first, Read("## A heading\n\nText.\n\n", table));
        Assert.Equal(first, Read("", table));
    }

    /// <summary>Brackets are a link only where the page defines it.</summary>
    [Fact]
    public void A_link_that_a_page_defines_is_none_in_the_next()
    {
        const string Table = "| Field | Type |\n|---|---|\n| linked | [text][here] |\n";
        Assert.Contains("text[here]", Read("", Table).Replace("[text]", "text", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("[here]", Read("[here]: https://example.com\n\n", Table), StringComparison.Ordinal);
        Assert.Contains("[here]", Read("", Table), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_known_of_what_was_forgotten()
    {
        const string Table = "| Field | Type |\n|---|---|\n| forgotten | string |\n";
        Assert.Equal(Read("", Table), Read("", Table));
        Assert.NotNull(KnownTables.Find(Table.AsSpan().Trim()));
        KnownTables.Forget();
        Assert.Null(KnownTables.Find(Table.AsSpan().Trim()));
        Read("", Table);
        Assert.Null(KnownTables.Find(Table.AsSpan().Trim()));
    }

    [Fact]
    public void A_page_full_of_pipes_is_not_kept()
    {
        var table = "| Field | Type |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| long | string |\n", 300));
        Assert.Equal(Read("", table), Read("", table));
        Assert.Null(KnownTables.Find(table.AsSpan().Trim()));
    }

    /// <summary>The table's part of the outline, its places told from where it starts.</summary>
    private static string Read(string before, string table)
    {
        var outline = OutlineParser.Parse("page.md", SourceText.From(before + table), TestContext.Current.CancellationToken);
        var told = new StringBuilder();
        foreach (var block in outline!.Sections.SelectMany(static section => section.Blocks).Where(block => block.Where.Span.Start >= before.Length))
        {
            told.Append(block.GetType().Name).Append(' ').AppendLine(Tell(block.Where));
            if (block is DocTable read)
            {
                foreach (var row in read.Rows.Prepend(read.Header))
                {
                    told.Append(Tell(row.Where)).Append(": ").AppendJoin(" | ", row.Cells.Select(cell => cell.Text + " " + Tell(cell.Where))).AppendLine();
                }
            }
            else if (block is DocParagraph paragraph)
            {
                told.AppendLine(paragraph.Text);
            }
        }

        return told.ToString();

        // An empty cell stands nowhere, which is at the start of the page.
        string Tell(TextPlace place) => place.Span is { Start: 0, Length: 0 } ? "nowhere" : new TextSpan(place.Span.Start - before.Length, place.Span.Length).ToString();
    }
}
