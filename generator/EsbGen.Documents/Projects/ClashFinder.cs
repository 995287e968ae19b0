using EsbGen.Documents.Binding;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Projects;

/// <summary>Finds APIs that several documents describe. The order in which the compiler lists the files changes nothing.</summary>
internal static class ClashFinder
{
    public static EquatableArray<ApiKey> KeysOf(EquatableArray<BoundDocument> documents, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var keys = new List<ApiKey>(documents.Count);
        foreach (var document in documents)
        {
            if (document.Key is { } key)
            {
                keys.Add(key);
            }
        }

        return new([.. keys]);
    }

    public static Clashes Find((EquatableArray<ApiKey> Keys, Settings Settings) input, CancellationToken cancellationToken)
    {
        var losers = new List<Clash>();
        var apis = new List<ApiName>(input.Keys.Count);
        foreach (var group in input.Keys.GroupBy(static api => (api.SystemIdentifier.ToUpperInvariant(), api.Identifier.ToUpperInvariant())))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ordered = group.OrderBy(api => IsPreferred(api, input.Settings.Language) ? 0 : 1).ThenBy(static api => api.Source, StringComparer.Ordinal).ToList();
            var winner = ordered[0];
            if (!ordered.Skip(1).Any(other => other.Source == winner.Source))
            {
                // A file that is listed twice gives way to itself.
                apis.Add(new ApiName(winner.SystemIdentifier, winner.Identifier));
            }

            var languages = new HashSet<string>(StringComparer.Ordinal) { winner.Language };
            foreach (var other in ordered.Skip(1))
            {
                losers.Add(new Clash(other.Source, winner.Source, languages.Add(other.Language), other.Address != winner.Address));
            }
        }

        return new Clashes(
            new(losers.OrderBy(static clash => clash.Source, StringComparer.Ordinal)),
            new(apis.OrderBy(static api => api.System, StringComparer.Ordinal).ThenBy(static api => api.Api, StringComparer.Ordinal)));
    }

    /// <summary>What is told the documents that give way, but for translations.</summary>
    public static EquatableArray<Finding> Report((EquatableArray<BoundDocument> Documents, Clashes Clashes) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (input.Clashes.IsEmpty)
        {
            return default;
        }

        var findings = new List<Finding>();
        foreach (var document in input.Documents)
        {
            if (document.Api is { } api && input.Clashes.Of(api.Source) is { IsTranslation: false } clash)
            {
                findings.Add(new Finding(clash.HasOwnAddress ? Rules.DuplicateName.Id : Rules.DuplicateAddress.Id, document.AddressPlace, new([api.Path, clash.Winner])));
            }
        }

        return new([.. findings]);
    }

    /// <summary>"zh", "zh-hans" and "zh_hans" all mean Chinese.</summary>
    private static bool IsPreferred(ApiKey api, string language) => language.StartsWith(api.Language, StringComparison.OrdinalIgnoreCase);
}
