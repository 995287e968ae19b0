using EsbGen.Documents.Model;

namespace EsbGen.Documents.Overrides;

/// <summary>A place in the model: a member, or the items in it.</summary>
/// <param name="Record">The record that has the member.</param>
/// <param name="Index">Which member.</param>
/// <param name="Depth">How many lists and dictionaries within its type lie above the place; 0 for the member itself.</param>
internal sealed record FieldTarget(DraftRecord Record, int Index, int Depth)
{
    public MemberModel Member
    {
        get => Record.Members[Index];
        set => Record.Members[Index] = value;
    }

    public TypeModel Type
    {
        get => TypeLayers.At(Member.Type, Depth)!;
        set => Member = Member with { Type = TypeLayers.Replace(Member.Type, Depth, value) };
    }

    public bool IsNullable => Depth == 0 ? Member.IsNullable : TypeLayers.ItemIsNullable(Member.Type, Depth);
}
