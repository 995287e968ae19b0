using EsbGen.Documents.Projects;
using System.Collections.Immutable;
using EsbGen.Documents.Binding;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;

namespace EsbGen.Generator.Pipeline;

/// <summary>Reports what the documents of an API's two languages say differently, at the one whose client is not made.</summary>
internal static class LanguageReports
{
    public static EquatableArray<Disagreement> Collect(ImmutableArray<ApiOutput> apis, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(apis.Select(static api => api.Disagreement!).Where(static disagreement => disagreement is not null));
    }

    public static EquatableArray<Finding> Of((EquatableArray<Disagreement> Disagreements, EquatableArray<BoundDocument> Documents) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (input.Disagreements.Count == 0)
        {
            return default;
        }

        var others = new HashSet<string>(input.Disagreements.Select(static item => item.OtherSource), StringComparer.Ordinal);
        var places = input.Documents.Where(document => others.Contains(document.Source))
            .GroupBy(static document => document.Source, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First().AddressPlace, StringComparer.Ordinal);
        return new(input.Disagreements.SelectMany(item => item.Texts.Select(text =>
            new Finding(Rules.LanguagesDisagree.Id, places[item.OtherSource], new([item.Source, text])))));
    }
}
