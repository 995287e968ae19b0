using EsbGen.Documents.Binding.Tables;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Model;
using EsbGen.Documents.Projects;
using EsbGen.Scorecard;

namespace EsbGen.Corpus.Tests.Labels;

/// <summary>Finds the members that labelled rows became.</summary>
internal sealed class LabelledCorpus
{
    private readonly Dictionary<string, SourceDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ApiModel? Api, List<FieldRow> Rows)> _bound = new(StringComparer.Ordinal);

    private LabelledCorpus()
    {
    }

    public static LabelledCorpus Read()
    {
        var corpus = new LabelledCorpus();
        foreach (var document in (IEnumerable<SourceDocument>)[.. Corpus.Read("zh_hans"), .. Corpus.Read("en")])
        {
            corpus._documents.Add($"{document.Language}/{document.System}/{document.Name}.md", document);
        }

        return corpus;
    }

    /// <summary>The labels of a file whose pages describe an API; a page of shared structures alone has no members.</summary>
    public IEnumerable<Label> Labels(string file) => LabelFile.Read(file).Where(label => Bind(label.Document).Api is not null);

    /// <summary>
    /// The members of one row; several where its structure is used several times, none where it is no field's. Rows of
    /// the same words become their members in the same order.
    /// </summary>
    public List<(MemberModel Member, Direction Direction)> Members(Label label)
    {
        var (api, rows) = Bind(label.Document);
        var members = new List<(MemberModel Member, Direction Direction)>();
        foreach (var row in rows.Where(row => row.Name.Place.Lines.Start.Line + 1 == label.Line))
        {
            var alike = rows.FindAll(other => other.LastName == row.LastName && other.Description == row.Description);
            var meant = All(api).Where(item => item.Member.JsonName == row.LastName && item.Member.Documentation.Summary == row.Description).ToList();
            members.AddRange(alike.Count == meant.Count ? [meant[alike.IndexOf(row)]] : meant);
        }

        return members;
    }

    /// <summary>The members of a document that have a name on the wire.</summary>
    public List<MemberModel> MembersNamed(string document, string name) =>
        [.. All(Bind(document).Api).Select(static item => item.Member).Where(member => member.JsonName == name)];

    /// <summary>Every row of the corpus, as a label without values.</summary>
    public IEnumerable<Label> AllRows() => _documents.Keys.SelectMany(path =>
        Bind(path).Rows.Select(row => new Label(path, row.Name.Place.Lines.Start.Line + 1, row.Name.Text, [])));

    private (ApiModel? Api, List<FieldRow> Rows) Bind(string path)
    {
        if (!_bound.TryGetValue(path, out var bound))
        {
            var document = _documents[path];
            var outline = OutlineParser.Parse(document.Path, document.Text, CancellationToken.None);
            var tables = outline!.Sections.SelectMany(static section => section.Blocks).OfType<DocTable>();
            var rows = tables.SelectMany(static table => FieldTableReader.Read(table, EsbDialect.Instance, new FindingBag())?.Rows ?? []).ToList();
            var api = DocumentCompiler.Compile(new DocumentText(document.ProjectPath, document.ProjectPath, document.Text), CancellationToken.None).Api;
            _bound.Add(path, bound = (api, rows));
        }

        return bound;
    }

    private static IEnumerable<(MemberModel Member, Direction Direction)> All(ApiModel? api)
    {
        if (api is null)
        {
            return [];
        }

        var request = (api.Request?.Members ?? default).Select(static member => (member, Direction.Request));
        var envelope = (api.Response.Data is { } data ? [data] : Enumerable.Empty<MemberModel>()).Concat(api.Response.Members).Select(static member => (member, Direction.Response));
        var structures = api.Structures.SelectMany(static record => record.Members.Select(member => (member, record.Direction)));
        return request.Concat(envelope).Concat(structures);
    }
}
