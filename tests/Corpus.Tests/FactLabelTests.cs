using EsbGen.Corpus.Tests.Labels;
using EsbGen.Documents.Model;
using Xunit;

namespace EsbGen.Corpus.Tests;

/// <summary>Deprecations, defaults, limits, lists and what may be missing, as a reader's eye finds them.</summary>
public sealed class FactLabelTests
{
    [Fact]
    public void Deprecated_fields_are_found() =>
        AssertShare("deprecations", 0.98, static (label, facts) => facts.Deprecation.Length > 0);

    [Fact]
    public void Nothing_else_is_deprecated() =>
        AssertNone("no-deprecations", static facts => facts.Deprecation);

    [Fact]
    public void Defaults_are_the_value_on_the_wire() =>
        AssertShare("defaults", 0.98, static (label, facts) => facts.Default == label.Values[0]);

    [Fact]
    public void Nothing_else_is_a_default() =>
        AssertNone("no-defaults", static facts => facts.Default ?? "");

    [Fact]
    public void Limits_are_read() => AssertShare("limits", 0.95, static (label, facts) =>
        (Text(facts.Limits.Minimum), Text(facts.Limits.Maximum), Text(facts.Limits.MaxLength), Text(facts.Limits.MaxItems)) == (label.Values[0], label.Values[1], label.Values[2], label.Values[3]));

    [Fact]
    public void Texts_that_hold_lists_are_found() =>
        AssertShare("comma-lists", 0.98, static (label, facts) => facts.ItemsIdentifier.Length > 0);

    [Fact]
    public void Members_of_answers_that_may_be_missing_are_nullable()
    {
        var (corpus, tally) = (LabelledCorpus.Read(), new Tally());
        foreach (var label in corpus.Labels("nullable-answers"))
        {
            var members = corpus.Members(label).FindAll(static item => item.Direction == Direction.Response);
            tally.Add(label, members.Count > 0 && members.TrueForAll(static item => item.Member.IsNullable), members.Count == 0 ? "no member" : "not nullable");
        }

        tally.AssertShare(0.95);
    }

    /// <summary>These files are complete: what is found and has no label is found wrongly.</summary>
    [Fact]
    public void Hardly_anything_is_found_that_no_eye_saw()
    {
        var corpus = LabelledCorpus.Read();
        AssertPrecise(corpus, "deprecations", static member => member.Facts.Deprecation.Length > 0);
        AssertPrecise(corpus, "defaults", static member => member.Facts.Default is not null);
        AssertPrecise(corpus, "comma-lists", static member => member.Facts.ItemsIdentifier.Length > 0);
        AssertPrecise(corpus, "times", static member => member.Type is TimeType);
    }

    private static void AssertPrecise(LabelledCorpus corpus, string file, Predicate<MemberModel> isFound)
    {
        var labelled = LabelFile.Read(file).Select(static label => (label.Document, label.Line)).ToHashSet();
        var tally = new Tally();
        foreach (var row in corpus.AllRows().Where(row => corpus.Members(row).Exists(item => isFound(item.Member))))
        {
            tally.Add(row, labelled.Contains((row.Document, row.Line)), "found in no line of " + file);
        }

        tally.AssertShare(0.98);
    }

    private static string Text(long? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static void AssertShare(string file, double share, Func<Label, MemberFacts, bool> isRight)
    {
        var (corpus, tally) = (LabelledCorpus.Read(), new Tally());
        foreach (var label in corpus.Labels(file))
        {
            var facts = corpus.Members(label).ConvertAll(static item => item.Member.Facts);
            tally.Add(label, facts.Exists(item => isRight(label, item)), string.Join(" / ", facts));
        }

        tally.AssertShare(share);
    }

    private static void AssertNone(string file, Func<MemberFacts, string> found)
    {
        var (corpus, tally) = (LabelledCorpus.Read(), new Tally());
        foreach (var label in corpus.Labels(file))
        {
            var facts = corpus.Members(label).ConvertAll(item => found(item.Member.Facts));
            tally.Add(label, facts.TrueForAll(static item => item.Length == 0), string.Join(" / ", facts));
        }

        tally.AssertShare(1);
    }
}
