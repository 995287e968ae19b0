using EsbGen.Documents.Binding;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Projects;

/// <summary>Finds what the documents in an API's other language say.</summary>
internal static class TranslationFinder
{
    public static Translations Find(EquatableArray<BoundDocument> documents, Clashes clashes) => clashes.HasTranslations ? new(Of(documents, clashes)) : Translations.None;

    /// <summary>A third language of one API adds nothing that the first two do not have.</summary>
    private static EquatableArray<Translation> Of(EquatableArray<BoundDocument> documents, Clashes clashes)
    {
        var found = new Dictionary<string, Translation>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (document.Api is { } api && clashes.Of(api.Source) is { IsTranslation: true } clash
                && (!found.TryGetValue(clash.Winner, out var other) || string.CompareOrdinal(api.Source, other.Api.Source) < 0))
            {
                found[clash.Winner] = new Translation(clash.Winner, api);
            }
        }

        return new(found.Values);
    }
}
