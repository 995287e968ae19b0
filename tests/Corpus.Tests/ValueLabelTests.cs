using EsbGen.Corpus.Tests.Labels;
using EsbGen.Documents.Model;
using Xunit;

namespace EsbGen.Corpus.Tests;

/// <summary>Lists of values as a reader's eye finds them in the published documents.</summary>
public sealed class ValueLabelTests
{
    [Theory]
    [InlineData("numeric-lists", 0.97)]
    [InlineData("text-lists", 0.9)]
    public void Lists_become_types_with_exactly_their_values(string name, double share)
    {
        var (corpus, tally) = (LabelledCorpus.Read(), new Tally());
        foreach (var label in LabelFile.Read(name))
        {
            var sets = corpus.Members(label).ConvertAll(static item => ValuesOf(item.Member.Type));
            tally.Add(label, sets.Contains(label.Values[0]), string.Join(", ", sets));
        }

        tally.AssertShare(share);
    }

    [Theory]
    [InlineData("no-lists")]
    [InlineData("tempting-rows")]
    public void Nothing_else_becomes_a_list(string name)
    {
        var (corpus, tally) = (LabelledCorpus.Read(), new Tally());
        foreach (var label in LabelFile.Read(name))
        {
            var sets = corpus.Members(label).ConvertAll(static item => ValuesOf(item.Member.Type));
            tally.Add(label, sets.TrueForAll(static set => set.Length == 0), string.Join(", ", sets));
        }

        tally.AssertShare(1);
    }

    [Fact]
    public void Tables_of_values_give_their_field_the_list()
    {
        var (corpus, tally) = (LabelledCorpus.Read(), new Tally());
        var labels = LabelFile.Read("value-tables");
        foreach (var label in labels)
        {
            // A field that several tables list the values of, for one case each, may hold them all.
            var all = labels.Where(other => (other.Document, other.Field) == (label.Document, label.Field)).SelectMany(static other => other.Values[0].Split('|')).Distinct();
            var sets = corpus.MembersNamed(label.Document, label.Field).ConvertAll(static member => ValuesOf(member.Type));
            tally.Add(label, sets.Contains(label.Values[0]) || sets.Contains(string.Join('|', all)), string.Join(", ", sets));
        }

        tally.AssertShare(1);
    }

    private static string ValuesOf(TypeModel type) => type switch
    {
        ValueSetType set => string.Join('|', set.Values.Select(static value => value.Value)),
        ListType list => ValuesOf(list.Item),
        _ => "",
    };
}
