using System.ComponentModel;
using System.Runtime.CompilerServices;
using EsbGen.Calls;
using EsbGen.Json;
using EsbGen.Limits;

namespace EsbGen;

/// <summary>Reads a paged list; called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EsbPages
{
    /// <summary>Requests one page after the other, each after the items before it were consumed.</summary>
    /// <typeparam name="TResponse">The response.</typeparam>
    /// <typeparam name="TItem">An item of its list.</typeparam>
    /// <param name="endpoint">The API.</param>
    /// <param name="start">How many items are skipped.</param>
    /// <param name="limit">The maximum number of items per page; <paramref name="pageSize"/> applies if it is not positive.</param>
    /// <param name="pageSize">The page size that applies if the caller sets none.</param>
    /// <param name="call">Requests the page that starts at an item and has at most a number of items.</param>
    /// <param name="items">The response's list; null where it has none.</param>
    /// <param name="count">The total number of items; zero, negative or null if the response does not say.</param>
    /// <param name="itemJson">Writes an item, to compare pages.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The items.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="EsbException">A call failed, or the server keeps returning the same pages.</exception>
    public static IAsyncEnumerable<TItem> ReadAsync<TResponse, TItem>(
        EsbEndpoint endpoint,
        long start,
        long limit,
        long pageSize,
        Func<long, long, CancellationToken, Task<TResponse>> call,
        Func<TResponse, IReadOnlyList<TItem>?> items,
        Func<TResponse, long?> count,
        EsbJson<TItem> itemJson,
        CancellationToken cancellationToken)
    {
        _ = endpoint ?? throw new ArgumentNullException(nameof(endpoint));
        _ = call ?? throw new ArgumentNullException(nameof(call));
        _ = items ?? throw new ArgumentNullException(nameof(items));
        _ = count ?? throw new ArgumentNullException(nameof(count));
        _ = itemJson ?? throw new ArgumentNullException(nameof(itemJson));
        return ReadCoreAsync(endpoint, start, limit > 0 ? limit : pageSize, call, items, count, itemJson, cancellationToken);
    }

    private static async IAsyncEnumerable<TItem> ReadCoreAsync<TResponse, TItem>(
        EsbEndpoint endpoint,
        long start,
        long limit,
        Func<long, long, CancellationToken, Task<TResponse>> call,
        Func<TResponse, IReadOnlyList<TItem>?> items,
        Func<TResponse, long?> count,
        EsbJson<TItem> itemJson,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IReadOnlyList<TItem> last = [];
        var cycle = new PageCycle();
        while (true)
        {
            var response = await call(start, limit, cancellationToken).ConfigureAwait(false);
            var page = items(response) ?? [];
            var total = count(response) is > 0 and var reported ? reported : (long?)null;
            if (page.Count == 0)
            {
                yield break;
            }

            // A server that ignores where a page starts would send the same for ever.
            if (AreEqual(page, last, itemJson))
            {
                if (total is null && page.Count > limit)
                {
                    // It ignores the limit too: what there is was there at once.
                    yield break;
                }

                throw new EsbProtocolException(Messages.SamePage(endpoint, start), endpoint, EsbFailure.WithoutResponse);
            }

            if (cycle.Repeats(page, itemJson))
            {
                throw new EsbProtocolException(Messages.RepeatedPages(endpoint, start), endpoint, EsbFailure.WithoutResponse);
            }

            if (total is null && cycle.Count > RuntimeLimits.UncountedPages)
            {
                throw new EsbProtocolException(Messages.TooManyPages(endpoint, start), endpoint, EsbFailure.WithoutResponse);
            }

            foreach (var item in page)
            {
                yield return item;
            }

            // By what came, not by what was asked for: a server may have a limit of its own.
            start += page.Count;
            if (total is { } all ? start >= all : page.Count < limit)
            {
                yield break;
            }

            last = page;
        }
    }

    private static bool AreEqual<T>(IReadOnlyList<T> page, IReadOnlyList<T> last, EsbJson<T> json)
    {
        if (page.Count != last.Count)
        {
            return false;
        }

        using var left = EsbJsonWriter.Rent();
        using var right = EsbJsonWriter.Rent();
        for (var index = 0; index < page.Count; index++)
        {
            left.Truncate(0);
            right.Truncate(0);
            json.WriteJson(left, page[index]);
            json.WriteJson(right, last[index]);
            if (!left.Written.SequenceEqual(right.Written))
            {
                return false;
            }
        }

        return true;
    }
}
