using EsbGen.Documents.Dialects;
using EsbGen.Documents.Model;
using EsbGen.Documents.Projects;

namespace EsbGen.Generator.Tests.Dialect;

/// <summary>A dialect is a value: another one reads other documents, and nothing that reads them changes.</summary>
public sealed class FurtherDialectTests
{
    private const string Document = """
        ## Ziel

        `PUT kasse://shop/open_till`

        ## Eingabe

        | Feld | Art | Pflicht | Text |
        |---|---|---|---|
        | losung | zeichen | ja | The secret |
        | betrag | zahl | ja | How much |

        ## Ausgabe

        | Feld | Art | Text |
        |---|---|---|
        | beleg | zeichen | The receipt |
        """;

    private static readonly Documents.Dialects.Dialect German = new(
        "German",
        new HeadingClassifier(new HeadingVocabulary([], [(HeadingMeaning.Address, "ziel"), (HeadingMeaning.Request | HeadingMeaning.Parameter, "eingabe"), (HeadingMeaning.Answer | HeadingMeaning.Parameter, "ausgabe")])),
        new ColumnClassifier([(ColumnRole.Name, "feld"), (ColumnRole.Type, "art"), (ColumnRole.Required, "pflicht"), (ColumnRole.Description, "text")], []),
        new RequiredWords(["ja"], [], []),
        new DocumentedTypeParser([(DocumentedKind.Text, "zeichen"), (DocumentedKind.Integer, "zahl")]),
        new TillAddresses(),
        new Envelope(["ok", "data"], ["1"]),
        new EsbGen.Documents.Dialects.Credentials(["losung"], []),
        new QueryVerbs(["get"]));

    [Fact]
    public void Another_dialect_reads_other_words()
    {
        var project = Compile(German);

        var api = Assert.Single(project.Apis).Api;
        Assert.Equal(("Shop", "OpenTill", "PUT", "kasse://shop/open_till"), (api.SystemIdentifier, api.Identifier, api.Method, api.Path));
        var parameter = Assert.Single(api.Request!.Members);
        Assert.Equal(("betrag", true, ScalarType.Int64), (parameter.JsonName, parameter.IsRequired, parameter.Type));
        Assert.Equal(["beleg"], Assert.Single(api.Structures).Members.Select(static member => member.JsonName));
        Assert.Equal("data", api.Response.Data?.JsonName);
        Assert.Empty(project.Findings);
    }

    [Fact]
    public void ESB_takes_the_same_document_for_no_API() => Assert.Empty(Compile(EsbDialect.Instance).Apis);

    [Fact]
    public void An_exception_in_one_document_leaves_the_others()
    {
        var project = Compile(German with { Addresses = new ThrowingAddresses() }, ("specs/shop/b.md", Document.Replace("kasse://shop/open_till", "kasse://shop/close_till", StringComparison.Ordinal)));

        Assert.Equal("CloseTill", Assert.Single(project.Apis).Api.Identifier);
        var finding = Assert.Single(project.Findings);
        Assert.Equal(("ESB0009", "specs/shop/a.md"), (finding.Id, finding.Place.Path));
        Assert.Contains("InvalidOperationException in ThrowingAddresses.Find: Broken.", finding.Message, StringComparison.Ordinal);
    }

    private static ProjectModel Compile(Documents.Dialects.Dialect dialect, params (string Path, string Text)[] more) => ProjectCompiler.Compile(
        [new("specs/shop/a.md", "specs/shop/a.md", Document), .. more.Select(static document => new DocumentText(document.Path, document.Path, document.Text))],
        [],
        dialect,
        new Settings("Demo.Esb", "", "", NamesValuesByNumber: false),
        TestContext.Current.CancellationToken);

    private class TillAddresses : AddressForms
    {
        public override string Mark => "kasse://";

        public override ApiAddress? Find(string text, out int start)
        {
            start = text.IndexOf(Mark, StringComparison.Ordinal);
            return start < 0 ? null : OfPath(text[start..].TrimEnd('`'));
        }

        public override ApiAddress? OfPath(string path)
        {
            var segments = path[Mark.Length..].Split('/');
            return new ApiAddress(segments[0], segments[1], path);
        }

        public override ApiAddress? OfDocument(string path) => null;
    }

    private sealed class ThrowingAddresses : TillAddresses
    {
        public override ApiAddress? Find(string text, out int start) =>
            text.Contains("open_till", StringComparison.Ordinal) ? throw new InvalidOperationException("Broken.") : base.Find(text, out start);
    }
}
