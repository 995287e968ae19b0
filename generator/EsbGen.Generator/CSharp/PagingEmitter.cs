using System.Globalization;
using EsbGen.Documents.Model;

namespace EsbGen.Generator.CSharp;

/// <summary>Writes the method that reads an API's list page by page.</summary>
internal static class PagingEmitter
{
    public static void Declare(SourceWriter writer, ApiModel api, PagingModel paging, string name)
    {
        var prefix = paging.Holder is { } holder ? Literals.Comment(holder.JsonName) + "." : "";
        writer.Line();
        writer.Lines($"""
            /// <summary>Calls <c>{name}</c> for one page after the other, and gives the items of <c>{Literals.Comment(paging.Items.JsonName)}</c>.</summary>
            /// <remarks>A page is asked for when the items before it were taken.</remarks>
            /// <param name="request">The parameters. The first page starts at its <c>{prefix}{Literals.Comment(paging.Start.JsonName)}</c>; a page has at most its <c>{prefix}{Literals.Comment(paging.Limit.JsonName)}</c> items, or {Number(paging.PageSize)} where that is not set.</param>
            /// <param name="options">What these calls do otherwise than the client's options say.</param>
            /// <param name="cancellationToken">Ends the reading early.</param>
            /// <returns>The items of all pages.</returns>
            /// <exception cref="EsbException">A call failed, or the server gives the same page again and again.</exception>
            {Signature(api, paging)};
            """);
    }

    public static void Define(SourceWriter writer, ApiModel api, PagingModel paging)
    {
        writer.Line();
        writer.Lines($"""
            /// <inheritdoc/>
            public {Signature(api, paging)}
            """);
        writer.Open();
        writer.Lines($"""
            _ = request ?? throw new global::System.ArgumentNullException(nameof(request));
            return EsbPages.ReadAsync(
                {api.Identifier}Endpoint,
                start: {Bound(paging, paging.Start, paging.FirstStart)},
                limit: {Bound(paging, paging.Limit, 0)},
                pageSize: {Number(paging.PageSize)},
                call: (start, limit, token) => {api.Identifier}Async(request with {"{"} {Page(paging)} {"}"}, options, token),
                items: static answer => answer.Data{Within(api, paging.AreItemsWithin, paging.Items)},
                count: static answer => answer{(paging.IsCountWithin ? ".Data" + Within(api, isWithin: true, paging.Count) : "." + paging.Count.Identifier)},
                itemJson: {TypeNames.Shape(Item(paging).Item, Item(paging).ItemIsNullable, Direction.Response)},
                cancellationToken);
            """);
        writer.Close();
    }

    private static string Signature(ApiModel api, PagingModel paging) =>
        $"IAsyncEnumerable<{TypeNames.Item(Item(paging).Item, Item(paging).ItemIsNullable, Direction.Response)}> {api.Identifier}PagesAsync({api.Request!.TypeName} request, EsbCallOptions? options = null, CancellationToken cancellationToken = default)";

    private static ListType Item(PagingModel paging) => (ListType)paging.Items.Type;

    private static string Bound(PagingModel paging, MemberModel bound, long unset)
    {
        var holder = paging.Holder is null ? "" : "." + paging.Holder.Identifier + (paging.Holder.IsNullable ? "?" : "");
        var isNullable = bound.IsNullable || paging.Holder is { IsNullable: true };
        return "request" + holder + "." + bound.Identifier + (isNullable ? " ?? " + Number(unset) : "");
    }

    private static string Page(PagingModel paging)
    {
        var bounds = paging.Start.Identifier + " = start, " + paging.Limit.Identifier + " = limit";
        return paging.Holder is not { } holder ? bounds
            : !holder.IsNullable ? $"{holder.Identifier} = request.{holder.Identifier} with {{ {bounds} }}"
            : $"{holder.Identifier} = request.{holder.Identifier} is {{ }} page ? page with {{ {bounds} }} : new() {{ {bounds} }}";
    }

    private static string Within(ApiModel api, bool isWithin, MemberModel member) =>
        isWithin ? (api.Response.Data!.IsNullable ? "?." : ".") + member.Identifier : "";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
