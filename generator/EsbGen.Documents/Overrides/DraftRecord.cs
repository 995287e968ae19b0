using EsbGen.Documents.Model;

namespace EsbGen.Documents.Overrides;

/// <summary>A record while overrides change it.</summary>
internal sealed class DraftRecord(RecordModel model, bool isEnvelope = false)
{
    public string TypeName => model.TypeName;

    public Direction Direction => model.Direction;

    /// <summary>Whether it is the answer's envelope; its first member may be <c>data</c>.</summary>
    public bool IsEnvelope => isEnvelope;

    public List<MemberModel> Members { get; } = [.. model.Members];

    /// <summary>The names that overrides give to members, by the members' names on the wire.</summary>
    public Dictionary<string, Setting> ChosenNames { get; } = new(StringComparer.Ordinal);

    public RecordModel ToModel() => model with { Members = new(Members) };
}
