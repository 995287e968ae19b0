using EsbGen.Corpus.Tests.Labels;
using EsbGen.Documents.Model;
using Xunit;

namespace EsbGen.Corpus.Tests;

/// <summary>Times as a reader's eye finds them in the published documents.</summary>
public sealed class TimeLabelTests
{
    [Fact]
    public void Times_have_their_form_and_unit()
    {
        var (corpus, tally) = (LabelledCorpus.Read(), new Tally());
        foreach (var label in corpus.Labels("times"))
        {
            var kinds = corpus.Members(label).ConvertAll(static item => item.Member.Type is TimeType time ? time.Kind.ToString() : "Unsaid");
            tally.Add(label, kinds.Contains(label.Values[0]), string.Join(", ", kinds));
        }

        tally.AssertShare(0.98);
    }

    [Fact]
    public void Nothing_else_becomes_a_time()
    {
        var (corpus, tally) = (LabelledCorpus.Read(), new Tally());
        foreach (var label in corpus.Labels("no-times"))
        {
            var times = corpus.Members(label).FindAll(static item => item.Member.Type is TimeType);
            tally.Add(label, times.Count == 0, "a time");
        }

        tally.AssertShare(1);
    }
}
