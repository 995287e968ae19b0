using EsbGen.Documents.Model;
using EsbGen.Documents.Prose.Values;

namespace EsbGen.Documents.Projects;

/// <summary>Names the listed values of an API by themselves, <c>Value3</c>, for projects that want names without prose.</summary>
internal static class ValuesByNumber
{
    public static ApiModel Name(ApiModel api) => api with
    {
        Request = api.Request is { } request ? Name(request) : null,
        Response = api.Response with { Data = api.Response.Data is { } data ? Name(data) : null, Members = Name(api.Response.Members) },
        Structures = new(api.Structures.Select(Name)),
    };

    private static RecordModel Name(RecordModel record) => record with { Members = Name(record.Members) };

    private static EquatableArray<MemberModel> Name(EquatableArray<MemberModel> members) => new(members.Select(Name));

    private static MemberModel Name(MemberModel member) => member with { Type = Name(member.Type) };

    private static TypeModel Name(TypeModel type) => type switch
    {
        ValueSetType set => ValueSetNames.Create(
            set.FieldName,
            set.IsNumeric,
            [.. set.Values.Select(static value => new ValueEntry(value.Value, value.Label))],
            [.. set.Values.Select(static value => new ValueEntry(value.Value, ""))]),
        ListType list => list with { Item = Name(list.Item) },
        DictionaryType dictionary => dictionary with { Value = Name(dictionary.Value) },
        _ => type,
    };
}
