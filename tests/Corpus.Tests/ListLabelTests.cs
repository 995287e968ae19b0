using EsbGen.Corpus.Tests.Labels;
using EsbGen.Scorecard;
using Xunit;

namespace EsbGen.Corpus.Tests;

/// <summary>The labels of value lists fit the documents: each row holds the field and the values that the label says.</summary>
public sealed class ListLabelTests
{
    [Theory]
    [InlineData("numeric-lists")]
    [InlineData("text-lists")]
    [InlineData("no-lists")]
    [InlineData("tempting-rows")]
    public void Rows_hold_their_field_and_values(string name)
    {
        var (documents, tally) = (ReadLines(), new Tally());
        foreach (var label in LabelFile.Read(name))
        {
            var line = documents[label.Document][label.Line - 1];
            var missing = label.Values[0].Split('|').Append(label.Field).Where(value => !line.Contains(value, StringComparison.Ordinal));
            tally.Add(label, !missing.Any(), line);
        }

        tally.AssertShare(1);
    }

    [Fact]
    public void Tables_hold_their_values_line_by_line()
    {
        var (documents, tally) = (ReadLines(), new Tally());
        foreach (var label in LabelFile.Read("value-tables"))
        {
            var lines = documents[label.Document].Skip(label.Line - 1).TakeWhile(static line => line.Contains('|', StringComparison.Ordinal));
            var values = lines.Select(static line => line.Trim().Trim('|').Split('|')[0].Trim()).Distinct();
            tally.Add(label, values.SequenceEqual(label.Values[0].Split('|')), string.Join('|', values));
        }

        tally.AssertShare(1);
    }

    [Fact]
    public void No_row_is_a_list_and_none()
    {
        var lists = new[] { "numeric-lists", "text-lists" }.SelectMany(LabelFile.Read).ToList();
        var others = new[] { "no-lists", "tempting-rows" }.SelectMany(LabelFile.Read);
        Assert.Distinct(lists.Concat(others).Select(static label => (label.Document, label.Line)));
    }

    private static Dictionary<string, string[]> ReadLines()
    {
        IEnumerable<SourceDocument> documents = [.. Corpus.Read("zh_hans"), .. Corpus.Read("en")];
        return documents.ToDictionary(static document => $"{document.Language}/{document.System}/{document.Name}.md", static document => document.Text.Split('\n'));
    }
}
