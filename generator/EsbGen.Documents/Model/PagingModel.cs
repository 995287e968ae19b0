namespace EsbGen.Documents.Model;

/// <summary>How an API gives a long list in pages.</summary>
/// <param name="Holder">The member of the request that holds where a page starts and how long it may be; null where the request itself does.</param>
/// <param name="Start">Where a page starts: how many items are skipped.</param>
/// <param name="Limit">How many items a page may have.</param>
/// <param name="FirstStart">Where the first page starts unless the caller says.</param>
/// <param name="PageSize">How many items a page may have unless the caller says.</param>
/// <param name="Items">The answer's list: the data itself, or one of its members.</param>
/// <param name="AreItemsWithin">Whether the list is a member of the data.</param>
/// <param name="Count">How many items there are in all: a member of the data, or beside it.</param>
/// <param name="IsCountWithin">Whether the count is a member of the data.</param>
internal sealed record PagingModel(
    MemberModel? Holder,
    MemberModel Start,
    MemberModel Limit,
    long FirstStart,
    long PageSize,
    MemberModel Items,
    bool AreItemsWithin,
    MemberModel Count,
    bool IsCountWithin);
