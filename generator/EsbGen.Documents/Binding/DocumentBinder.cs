using EsbGen.Documents.Binding.Reading;
using EsbGen.Documents.Binding.Records;
using EsbGen.Documents.Binding.Tables;
using EsbGen.Documents.Binding.Tree;
using EsbGen.Documents.Binding.Types;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Json;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding;

/// <summary>Binds one page: what it holds, which table belongs to which field, and the model of it all.</summary>
internal static class DocumentBinder
{
    /// <summary>ESB accepts it for nearly every API.</summary>
    private const string AssumedMethod = "POST";

    public static BoundDocument Bind(DocOutline outline, DocumentHints hints, CancellationToken cancellationToken)
    {
        var findings = new FindingBag();
        foreach (var beyond in outline.Beyond)
        {
            findings.AddBeyondBound(beyond.Where, beyond.Thing);
        }

        var contents = DocumentReader.Read(outline, hints.Dialect, findings, cancellationToken);
        var start = contents.First?.Title.Place ?? hints.Start;
        if (!contents.HasRoles)
        {
            // A page without a single heading of an API's page is somebody's README; one with tables of fields may be meant.
            if (contents.Structures.Count > 0)
            {
                findings.Add(Rules.NotAnApi, start);
            }

            return new BoundDocument(null, start, findings.ToArray());
        }

        if (AddressOf(contents, hints, start, findings) is not { } address)
        {
            return new BoundDocument(null, start, findings.ToArray());
        }

        var method = MethodOf(contents, hints, findings);
        var api = Build(contents, address, method, hints, findings, cancellationToken);
        ReportUnbound(contents, findings);
        ReportUntyped(contents, findings);
        return new BoundDocument(api, contents.AddressPlace == default ? start : contents.AddressPlace, findings.ToArray())
        {
            ToldAddress = contents.Address?.Path ?? "",
            ToldMethod = contents.Method ?? "",
        };
    }

    private static ApiAddress? AddressOf(DocumentContents contents, DocumentHints hints, Place start, FindingBag findings)
    {
        if (hints.AddressPath is { Length: > 0 } given)
        {
            if (contents.Dialect.Addresses.OfPath(given) is { } address)
            {
                return address;
            }

            var defect = ApiAddress.DefectOf(given) ?? AddressDefect.NoName;
            findings.Add(Rules.AddressRefused, start, Argument.Address(given), Argument.Of(defect));
            return null;
        }

        if (contents.Address is { } found)
        {
            return found;
        }

        if (!contents.DescribesCall || (contents.Method is null && contents.RequestShape.IsEmpty && contents.AnswerShape.IsEmpty && contents.RequestTables.Count == 0 && contents.AnswerTables.Count == 0))
        {
            findings.Add(Rules.NotAnApi, start);
            return null;
        }

        if (contents.Dialect.Addresses.OfDocument(hints.Source) is { } told)
        {
            findings.Add(Rules.AddressFromPath, start, SuggestedSetting.Address(told.Path), Argument.Address(told.Path));
            return told;
        }

        findings.Add(Rules.NoAddress, start);
        return null;
    }

    private static string MethodOf(DocumentContents contents, DocumentHints hints, FindingBag findings)
    {
        if (hints.Method is { Length: > 0 } given)
        {
            return given.ToUpperInvariant();
        }

        if (contents.Method is { } method)
        {
            return method;
        }

        var place = contents.AddressPlace == default ? (contents.First?.Title.Place ?? hints.Start) : contents.AddressPlace;
        findings.Add(Rules.MethodAssumed, place, SuggestedSetting.Method(AssumedMethod));
        return AssumedMethod;
    }

    private static ApiModel Build(DocumentContents contents, ApiAddress address, string method, DocumentHints hints, FindingBag findings, CancellationToken cancellationToken)
    {
        var dialect = contents.Dialect;
        var identifier = Identifiers.Pascal(address.Name);
        foreach (var name in new[] { address.System, address.Name })
        {
            if (Identifiers.IsCut(name))
            {
                var heading = contents.First?.Title.Place ?? hints.Start;
                findings.AddNameCut(contents.AddressPlace == default ? heading : contents.AddressPlace, FieldNode.Shown(name));
            }
        }

        var typeNames = new NameCounter(new(StringComparer.OrdinalIgnoreCase) { identifier + "Request", identifier + "Response" });
        var requestRoot = RequestRoot(contents, findings);
        var answerRoot = AnswerRoot(contents, findings);
        MarkDictionaries(contents);
        new TreeBinder(Direction.Request, requestRoot, contents.Structures, contents.DictionaryMarks, findings, cancellationToken).Bind();
        new TreeBinder(Direction.Response, answerRoot, contents.Structures, contents.DictionaryMarks, findings, cancellationToken).Bind();
        ValueTableBinder.Bind(contents.ValueTables, requestRoot, answerRoot, findings);

        var times = TimesByName.Of(requestRoot, answerRoot);
        var requestBuilder = new RecordBuilder(Direction.Request, identifier + "Request", typeNames, times, dialect.Envelope, findings);
        var requestMembers = requestBuilder.Members(requestRoot, identifier + "Request", node => !dialect.Credentials.IsCredential(node.Name));
        var structures = new List<RecordModel>(requestBuilder.BuildStructures());

        var answerBuilder = new RecordBuilder(Direction.Response, identifier + "Response", typeNames, times, dialect.Envelope, findings);
        var data = answerRoot.Find("data") is { } dataNode ? answerBuilder.Member(dataNode, "Data", answerRoot.Element) : null;
        var extras = answerBuilder.Members(answerRoot, identifier + "Response", node => !dialect.Envelope.IsStandard(node.Name), isEnvelope: true);
        structures.AddRange(answerBuilder.BuildStructures());

        return new ApiModel(
            address.System,
            address.Name,
            Identifiers.System(address.System),
            identifier,
            method,
            address.Path,
            dialect.Queries.IsQuery(address.Name, method),
            hints.Source,
            contents.Language,
            Documentation.Of(contents.Summary),
            requestMembers.Length == 0 ? null : new RecordModel(identifier + "Request", Direction.Request, Documentation.None, new(requestMembers)),
            new ResponseModel(identifier + "Response", Documentation.None, data, new(extras)),
            new(structures))
        {
            Examples = hints.KeepsExamples ? new ApiExamples(ExampleJson.Of(contents.RequestExample), ExampleJson.Of(contents.AnswerExample)) : null,
        };
    }

    private static FieldNode RequestRoot(DocumentContents contents, FindingBag findings)
    {
        var root = new FieldNode("", null);
        root.Observe(contents.RequestShape);
        foreach (var (table, order) in contents.CommonTables)
        {
            var own = table.Rows.Where(row => !contents.Dialect.Credentials.IsCommonCredential(row.LastName)).ToList();
            RowBinder.Add(table with { Rows = own }, order, root, findings);
        }

        foreach (var (table, order) in contents.RequestTables)
        {
            RowBinder.Add(table, order, root, findings);
        }

        return root;
    }

    /// <summary>Under the answer's own heading authors put the envelope's fields, or those of its data, or both in one table.</summary>
    private static FieldNode AnswerRoot(DocumentContents contents, FindingBag findings)
    {
        var root = new FieldNode("", null, Direction.Response);
        root.Observe(contents.AnswerShape);
        foreach (var (table, order) in contents.AnswerTables)
        {
            var own = new List<FieldRow>();
            var below = new List<FieldRow>();
            var namesEnvelope = table.Rows.Count(row => contents.Dialect.Envelope.IsStandard(row.Path[0])) >= 2;
            foreach (var row in table.Rows)
            {
                var belongsToEnvelope = row.Depth > 0 ? below.Count == 0
                    : contents.Dialect.Envelope.IsStandard(row.Path[0]) && (namesEnvelope || contents.AnswerShape.Find(row.Path[0]) is not null)
                    || contents.AnswerShape.Find(row.Path[0]) is not null
                    || (namesEnvelope && !IsShownInData(contents, row.Path[0]));
                (belongsToEnvelope ? own : below).Add(row);
            }

            RowBinder.Add(table with { Rows = own }, order, root, findings);
            if (below.Count > 0)
            {
                var title = new DocText("data", table.Where);
                contents.Structures.Insert(0, new StructureSection(title, table with { Rows = below }, Direction.Response, order, 3));
                root.Child("data");
            }
        }

        // A page that describes "data" in a section of its own may leave the envelope out.
        if (contents.Structures.Any(static section => section.Direction == Direction.Response && section.References.Any(static reference => reference.Segments[0].Name == "data")))
        {
            root.Child("data");
        }

        return root;
    }

    private static bool IsShownInData(DocumentContents contents, string name)
    {
        var data = contents.AnswerShape.Find("data")?.Shape;
        while (data is { HasArray: true, HasObject: false, Item: { } item })
        {
            data = item;
        }

        return data?.Find(name) is not null;
    }

    private static void MarkDictionaries(DocumentContents contents)
    {
        foreach (var section in contents.Structures)
        {
            contents.DictionaryMarks.AddRange(section.References.Where(static reference => reference.IsKey || reference.IsValue));
        }
    }

    private static void ReportUnbound(DocumentContents contents, FindingBag findings)
    {
        foreach (var section in contents.Structures)
        {
            if (!section.IsBound)
            {
                findings.Add(Rules.SectionUnbound, section.Title.Place, Argument.Name(section.Title.Text));
            }
        }
    }

    /// <summary>A table of values has no types to tell.</summary>
    private static void ReportUntyped(DocumentContents contents, FindingBag findings)
    {
        foreach (var place in contents.UntypedTables)
        {
            if (!contents.Structures.Exists(section => section.ListsValues && section.Table.Place == place))
            {
                findings.Add(Rules.NoTypeColumn, place);
            }
        }
    }
}
