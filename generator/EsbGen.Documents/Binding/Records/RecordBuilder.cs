using EsbGen.Documents.Binding.Shapes;
using EsbGen.Documents.Binding.Tree;
using EsbGen.Documents.Binding.Types;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Prose;
using EsbGen.Documents.Prose.Phrases;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Records;

/// <summary>Makes records of one direction's tree.</summary>
internal sealed class RecordBuilder
{
    private readonly Direction _direction;
    private readonly string _prefix;
    private readonly FindingBag _findings;
    private readonly Envelope _envelope;
    private readonly TypeResolver _types;
    private readonly TimesByName _times;
    private readonly NameCounter _numbers;
    private readonly Dictionary<FieldNode, string> _names = [];
    private readonly Queue<FieldNode> _waiting = new();

    public RecordBuilder(Direction direction, string prefix, NameCounter typeNames, TimesByName times, Envelope envelope, FindingBag findings)
    {
        _times = times;
        _envelope = envelope;
        _direction = direction;
        _prefix = prefix;
        _numbers = typeNames;
        _findings = findings;
        _types = new TypeResolver(findings, NameOf);
    }

    /// <summary>The records that members refer to, in the order they are first referred to.</summary>
    public IEnumerable<RecordModel> BuildStructures()
    {
        while (_waiting.Count > 0)
        {
            var node = _waiting.Dequeue();
            var name = _names[node];
            yield return new RecordModel(name, _direction, node.Description.Documentation, new(Members(node, name, static _ => true)));
        }
    }

    public MemberModel[] Members(FieldNode node, string typeName, Func<FieldNode, bool> include, bool isEnvelope = false)
    {
        var element = node.Element;
        var children = new List<FieldNode>(node.Children.Count);
        foreach (var child in node.Children)
        {
            if (include(child) && (child.Row is not null || element?.Find(child.Name) is not null || (child.Shape is null && child.HasChildren)))
            {
                children.Add(child);
            }
        }

        var identifiers = MemberNames.Of(children.ConvertAll(static child => child.Name), typeName, isEnvelope);
        var members = new MemberModel[children.Count];
        Dictionary<string, string>? byName = null;
        for (var index = 0; index < members.Length; index++)
        {
            var member = Member(children[index], identifiers[index], element);
            if (Identifiers.IsCut(children[index].Name))
            {
                _findings.AddNameCut(PlaceOf(children[index]), children[index].Path());
            }

            members[index] = _direction == Direction.Request && (children[index].Description.Hints & ProseHints.Alternative) != 0
                ? WithAlternatives(member, byName ??= ByName(children, identifiers))
                : member;
        }

        ItemsNames.Assign(members, typeName);
        return members;
    }

    public MemberModel Member(FieldNode node, string identifier, Shape? parent)
    {
        var shown = parent?.Find(node.Name);
        var isMissingInSome = shown is not null && shown.Count < parent!.ObjectCount;
        var resolved = _types.Resolve(node);
        var description = node.Description;
        if (description.Text.Length > Bounds.MaxProseLength)
        {
            _findings.AddBeyondBound(PlaceOf(node), BoundedThing.Prose);
        }

        var type = TimeReader.Refine(resolved, node, description.Searched, _times.Of(node), description.Hints);
        var facts = node.Row is { Default.Length: > 0 } row ? FactsReader.Read(description, row.Default, resolved) : description.FactsOf(resolved);

        // A text of several values is none of them.
        type = !facts.IsCommaList ? ValueSetReader.Refine(type, node.Name, description, node.ListedValues) : type;
        var isRequired = _direction == Direction.Request && node.Row?.Required == true && !isMissingInSome;
        var isNullable = _direction == Direction.Request
            ? !isRequired || node.Shape is { HasNull: true }
            : type is ScalarType { Kind: ScalarKind.Json } || isMissingInSome || AnswerMayLack(node) || (type is RecordType && node.IsWithin(node.Structure) && node.Twin is not null);
        if (node.Row is null && !IsOfEveryAnswer(node) && node.Parent is not { IsExampleOnly: true, Parent: not null } && shown is not null)
        {
            _findings.Add(Rules.UndocumentedMember, shown.Place, node.ToFieldPath(), SuggestedSetting.Drop, Argument.Path(node.Path()));
        }

        return new MemberModel(node.Name, identifier, type, isNullable, isRequired, ProseOf(node)) { Facts = facts };
    }

    private static Dictionary<string, string> ByName(List<FieldNode> children, string[] identifiers)
    {
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < identifiers.Length; index++)
        {
            byName[children[index].Name] = identifiers[index];
        }

        return byName;
    }

    /// <summary>Which of several parameters must be set, or may not be set together, a caller has to be told.</summary>
    private static MemberModel WithAlternatives(MemberModel member, Dictionary<string, string> identifiers)
    {
        var prose = SearchedText.Of(member.Documentation.Summary);
        var told = Alternatives.In(prose, member.JsonName, name => identifiers.TryGetValue(name, out var identifier) ? identifier : null);
        return told.Length == 0 ? member : member with { Documentation = member.Documentation with { Remarks = new([.. member.Documentation.Remarks, told]) } };
    }

    /// <summary>Whether the envelope's own description tells of it.</summary>
    private bool IsOfEveryAnswer(FieldNode node) => _direction == Direction.Response && node.Parent is { Parent: null } && _envelope.IsStandard(node.Name);

    private static bool AnswerMayLack(FieldNode node) =>
        node.Shape is null || node.Shape.IsEmpty || node.Shape.HasNull || node.Documented.IsNullable || node.Description.SaysMayBeMissing;

    private string NameOf(FieldNode node)
    {
        var structure = node.Structure;
        if (_names.TryGetValue(structure, out var name))
        {
            return name;
        }

        var whole = _prefix + structure.PathIdentifier;
        var cut = Identifiers.Cut(whole);
        if (!ReferenceEquals(cut, whole) || structure.HasLongPath)
        {
            _findings.AddNameCut(PlaceOf(structure), structure.Path());
        }

        name = _numbers.Take(cut, "Structure");

        _names.Add(structure, name);
        _waiting.Enqueue(structure);
        return name;
    }

    private static Place PlaceOf(FieldNode node) =>
        node.Row is { } row ? row.NamePlace : node.Shape?.Origin is var (map, start, length) ? map.PlaceOf(start, length) : default;

    private static Documentation ProseOf(FieldNode node) =>
        node.Row is { Default.Length: > 0 } row ? new Documentation(row.Description, new(["Default: " + row.Default])) : node.Description.Documentation;
}
