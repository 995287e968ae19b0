using EsbGen.Corpus.Tests.Labels;
using EsbGen.Scorecard;
using Xunit;

namespace EsbGen.Corpus.Tests;

/// <summary>The labels of value lists fit the documents: each row holds the field and the values that the label says.</summary>
public sealed class ListLabelTests
{
    [Theory]
    [InlineData("numeric-lists")]
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

    private static Dictionary<string, string[]> ReadLines()
    {
        IEnumerable<SourceDocument> documents = [.. Corpus.Read("zh_hans"), .. Corpus.Read("en")];
        return documents.ToDictionary(static document => $"{document.Language}/{document.System}/{document.Name}.md", static document => document.Text.Split('\n'));
    }
}
