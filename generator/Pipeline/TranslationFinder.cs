using System.Collections.Immutable;
using EsbGen.Generator.Binding.Merging;
using EsbGen.Generator.Binding.Values;
using EsbGen.Generator.Model;

namespace EsbGen.Generator.Pipeline;

/// <summary>Brings the documents of an API's two languages together.</summary>
internal static class TranslationFinder
{
    /// <summary>An API as a translation of another; null where it is none.</summary>
    public static Translation? Of((ApiModel Api, Clashes Clashes) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return input.Clashes.Of(input.Api.Source) is { IsTranslation: true } clash ? new Translation(clash.Winner, input.Api) : null;
    }

    public static Translations Collect(ImmutableArray<Translation> found, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // A third language of one API adds nothing that the first two do not have.
        return new(new(found
            .GroupBy(static item => item.Winner, StringComparer.Ordinal)
            .Select(static group => group.OrderBy(static item => item.Api.Source, StringComparer.Ordinal).First())));
    }

    /// <summary>An API as both languages tell it; null where it gives way to another.</summary>
    public static MergedApi? Merge((ApiModel Api, ((Clashes Clashes, Translations Translations) Others, bool NamesValuesByNumber) Project) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (api, ((clashes, translations), namesValuesByNumber)) = input;
        if (clashes.Of(api.Source) is not null)
        {
            return null;
        }

        var merged = translations.Merge(api);
        return namesValuesByNumber ? merged with { Api = ValuesByNumber.Name(merged.Api) } : merged;
    }
}
