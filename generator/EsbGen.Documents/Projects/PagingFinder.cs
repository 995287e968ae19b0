using System.Globalization;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Projects;

/// <summary>
/// Tells whether an API gives a long list in pages: a query that takes where a page starts and how long it may be, and answers with a list
/// and a count of all items.
/// </summary>
internal static class PagingFinder
{
    /// <summary>Servers that take more are asked for no more: a page is held in memory as a whole.</summary>
    private const long LargestPage = 1000;

    /// <summary>What every system allows.</summary>
    private const long UsualPage = 100;

    private static readonly string[] StartNames = ["start", "offset"];
    private static readonly string[] LimitNames = ["limit", "length"];
    private static readonly string[] CountNames = ["count", "total", "total_count", "total_num", "total_record_size"];
    private static readonly string[] ListNames = ["info", "list", "data", "items", "results"];

    /// <summary>Words of systems that count pages where others count items.</summary>
    private static readonly string[] PageNumberWords = ["页码", "第几页", "页数", "page number", "page index", "page no"];

    public static PagingModel? Find(ApiModel api)
    {
        if (!api.IsQuery || api is not { Request: { } request, Response.Data: { } data })
        {
            return null;
        }

        if (FindRequest(request, api) is not var (holder, start, limit)
            || FindList(data, api) is not var (items, areItemsWithin)
            || FindCount(data, api) is not var (count, isCountWithin))
        {
            return null;
        }

        return new PagingModel(holder, start, limit, FirstStartOf(start), PageSizeOf(limit), items, areItemsWithin, count, isCountWithin);
    }

    private static (MemberModel? Holder, MemberModel Start, MemberModel Limit)? FindRequest(RecordModel request, ApiModel api)
    {
        if (FindBounds(request) is var (ownStart, ownLimit))
        {
            return (null, ownStart, ownLimit);
        }

        foreach (var member in request.Members)
        {
            // One that the caller left out is made, which it can only be without knowing more.
            if (member.JsonName == "page" && RecordOf(member, api) is { } page && FindBounds(page) is var (start, limit)
                && (!member.IsNullable || page.Members.All(other => !other.IsRequired || other == start || other == limit)))
            {
                return (member, start, limit);
            }
        }

        return null;
    }

    private static (MemberModel Start, MemberModel Limit)? FindBounds(RecordModel record) =>
        FindNumber(record.Members, StartNames) is { } start && FindNumber(record.Members, LimitNames) is { } limit && !IsPageNumber(start) ? (start, limit) : null;

    /// <summary>The list is the data, or the one list of the data, or that of several which is called so.</summary>
    private static (MemberModel Items, bool IsWithin)? FindList(MemberModel data, ApiModel api)
    {
        if (data.Type is ListType)
        {
            return (data, false);
        }

        if (RecordOf(data, api) is not { } record)
        {
            return null;
        }

        var lists = record.Members.Where(static member => member.Type is ListType).ToList();
        var list = lists.Count == 1 ? lists[0] : ListNames.Select(name => lists.Find(member => member.JsonName == name)).FirstOrDefault(static member => member is not null);
        return list is null ? null : (list, true);
    }

    private static (MemberModel Count, bool IsWithin)? FindCount(MemberModel data, ApiModel api) =>
        RecordOf(data, api) is { } record && FindNumber(record.Members, CountNames) is { } within ? (within, true)
        : FindNumber(api.Response.Members, CountNames) is { } beside ? (beside, false)
        : null;

    private static RecordModel? RecordOf(MemberModel member, ApiModel api) =>
        member.Type is RecordType type ? api.Structures.FirstOrDefault(record => record.TypeName == type.TypeName) : null;

    private static MemberModel? FindNumber(EquatableArray<MemberModel> members, string[] names) =>
        names.Select(name => members.FirstOrDefault(member => member.JsonName == name && member.Type is ScalarType { Kind: ScalarKind.Int64 })).FirstOrDefault(static member => member is not null);

    private static bool IsPageNumber(MemberModel start) =>
        PageNumberWords.Any(word => start.Documentation.Summary.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static long FirstStartOf(MemberModel start) =>
        long.TryParse(start.Facts.Default, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static long PageSizeOf(MemberModel limit) => limit.Facts.Limits.Maximum is > 0 and var maximum ? Math.Min(maximum, LargestPage) : UsualPage;
}
