using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Pipeline;

/// <summary>
/// Stages cost by their number too: after an edit of one document the compiler goes through the table of each stage, document by
/// document. What one stage can do is not done by two.
/// </summary>
internal static class Stages
{
    /// <summary>At most one thing of each.</summary>
    public static IncrementalValuesProvider<TResult> SelectSome<TSource, TResult>(this IncrementalValuesProvider<TSource> source, Func<TSource, CancellationToken, TResult?> select)
        where TResult : class =>
        source.SelectMany((item, cancellationToken) => select(item, cancellationToken) is { } some ? ImmutableArray.Create(some) : ImmutableArray<TResult>.Empty);
}
