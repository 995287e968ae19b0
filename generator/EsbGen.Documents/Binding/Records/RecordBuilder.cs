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
    private readonly TypeResolver _types;
    private readonly TimesByName _times;
    private readonly HashSet<string> _typeNames;
    private readonly Dictionary<FieldNode, string> _names = [];
    private readonly Queue<FieldNode> _waiting = new();

    public RecordBuilder(Direction direction, string prefix, HashSet<string> typeNames, TimesByName times, FindingBag findings)
    {
        _times = times;
        _direction = direction;
        _prefix = prefix;
        _typeNames = typeNames;
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
        for (var index = 0; index < members.Length; index++)
        {
            var member = Member(children[index], identifiers[index], element);
            members[index] = _direction == Direction.Request && (children[index].Description.Hints & ProseHints.Alternative) != 0 ? WithAlternatives(member, children, identifiers) : member;
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
        var type = TimeReader.Refine(resolved, node, description.Text, _times.Of(node), description.Hints);
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

    /// <summary>Which of several parameters must be set, or may not be set together, a caller has to be told.</summary>
    private static MemberModel WithAlternatives(MemberModel member, List<FieldNode> siblings, string[] identifiers)
    {
        var told = Alternatives.In(member.Documentation.Summary, member.JsonName, name => siblings.FindIndex(node => node.Name == name) is >= 0 and var index ? identifiers[index] : null);
        return told.Length == 0 ? member : member with { Documentation = member.Documentation with { Remarks = new([.. member.Documentation.Remarks, told]) } };
    }

    /// <summary>Whether the envelope's own description tells of it.</summary>
    private bool IsOfEveryAnswer(FieldNode node) => _direction == Direction.Response && node.Parent is { Parent: null } && Envelope.IsStandard(node.Name);

    private static bool AnswerMayLack(FieldNode node) =>
        node.Shape is null || node.Shape.IsEmpty || node.Shape.HasNull || node.Documented.IsNullable || node.Description.SaysMayBeMissing;

    private string NameOf(FieldNode node)
    {
        var structure = node.Structure;
        if (_names.TryGetValue(structure, out var name))
        {
            return name;
        }

        name = _prefix + PathName(structure);
        for (var number = 2; !_typeNames.Add(name); number++)
        {
            name = _prefix + PathName(structure) + "Structure" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        _names.Add(structure, name);
        _waiting.Enqueue(structure);
        return name;
    }

    private static string PathName(FieldNode node) =>
        node.Parent is null ? "" : PathName(node.Parent) + Identifiers.Pascal(node.Name).TrimStart('_');

    private static Documentation ProseOf(FieldNode node) =>
        node.Row is { Default.Length: > 0 } row ? new Documentation(row.Description, new(["Default: " + row.Default])) : node.Description.Documentation;
}
