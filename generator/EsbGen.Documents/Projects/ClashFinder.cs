using EsbGen.Documents.Binding;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Projects;

/// <summary>Finds APIs that several documents describe. The order in which the compiler lists the files changes nothing.</summary>
internal static class ClashFinder
{
    /// <summary>The little of all documents that decides, which an edit of one of them rarely changes.</summary>
    public static EquatableArray<ApiKey> KeysOf(IReadOnlyList<BoundDocument> documents)
    {
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

    public static Clashes Find(EquatableArray<ApiKey> keys, Settings settings, CancellationToken cancellationToken)
    {
        var losers = new List<Clash>();
        var apis = new List<ApiName>(keys.Count);
        foreach (var group in keys.GroupBy(static api => (api.SystemIdentifier.ToUpperInvariant(), api.Identifier.ToUpperInvariant())))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ordered = group.OrderBy(api => IsPreferred(api, settings.Language) ? 0 : 1).ThenBy(static api => api.Source, StringComparer.Ordinal).ToList();
            var winner = ordered[0];
            apis.Add(new ApiName(winner.SystemIdentifier, winner.Identifier));
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

    /// <summary>What is reported at the documents that give way, but for translations.</summary>
    public static IEnumerable<Finding> Report(EquatableArray<BoundDocument> documents, Clashes clashes)
    {
        if (clashes.IsEmpty)
        {
            return [];
        }

        var findings = new List<Finding>();
        foreach (var document in documents)
        {
            if (document.Api is { } api && clashes.Of(api.Source) is { IsTranslation: false } clash)
            {
                var rule = clash.HasOwnAddress ? Rules.DuplicateName : Rules.DuplicateAddress;
                findings.Add(new Finding(rule, document.AddressPlace, Argument.Address(api.Path), Argument.File(clash.Winner)));
            }
        }

        return findings;
    }

    /// <summary>"zh", "zh-hans" and "zh_hans" all mean Chinese.</summary>
    private static bool IsPreferred(ApiKey api, string language) => language.StartsWith(api.Language, StringComparison.OrdinalIgnoreCase);
}
