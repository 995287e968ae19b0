namespace EsbGen.Testing;

/// <summary>Finds the API of an address, below whatever base address.</summary>
internal sealed class Routes
{
    private readonly Dictionary<string, FakeApi> _byPath;
    private readonly List<(string[] Segments, FakeApi Api)> _templates;

    /// <param name="apis">The APIs; of two with one address the first counts.</param>
    public Routes(IEnumerable<FakeApi> apis)
    {
        var byAddress = apis.ToLookup(static api => api.Endpoint!.Path.TrimEnd('/'), StringComparer.Ordinal);
        _byPath = byAddress.Where(static group => group.Key.IndexOf('{') < 0)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        _templates = [.. byAddress
            .Where(static group => group.Key.IndexOf('{') >= 0)
            .Select(static group => (group.Key.Split('/'), group.First()))];
    }

    /// <param name="path">The path, escaped; a slash at its end means nothing.</param>
    /// <returns>The API and the values of its address' variables; null where there is none.</returns>
    public (FakeApi Api, IReadOnlyList<KeyValuePair<string, string>> Variables)? Find(string path)
    {
        var wanted = path.TrimEnd('/');
        for (var start = 0; start >= 0; start = start < wanted.Length ? wanted.IndexOf('/', start + 1) : -1)
        {
            if (_byPath.TryGetValue(wanted.Substring(start), out var api))
            {
                return (api, []);
            }
        }

        var segments = wanted.Split('/');
        foreach (var template in _templates)
        {
            if (Match(template.Segments, segments) is { } variables)
            {
                return (template.Api, variables);
            }
        }

        return null;
    }

    /// <summary>The first segment of a template is what stands before its first slash: nothing.</summary>
    private static List<KeyValuePair<string, string>>? Match(string[] template, string[] segments)
    {
        var skipped = segments.Length - template.Length;
        var variables = new List<KeyValuePair<string, string>>();
        for (var index = 1; index < template.Length && skipped >= 0; index++)
        {
            var (expected, given) = (template[index], Uri.UnescapeDataString(segments[index + skipped]));
            var open = expected.IndexOf('{');
            if (open < 0 ? expected != given : !TryTake(expected, open, given, variables))
            {
                return null;
            }
        }

        return skipped < 0 ? null : variables;
    }

    /// <summary>Takes the one variable of a segment, with what stands around it.</summary>
    private static bool TryTake(string expected, int open, string given, List<KeyValuePair<string, string>> variables)
    {
        var close = expected.IndexOf('}', open);
        var after = close < 0 ? "" : expected.Substring(close + 1);
        var length = given.Length - open - after.Length;
        if (close < 0
            || length < 1
            || string.CompareOrdinal(expected, 0, given, 0, open) != 0
            || !given.EndsWith(after, StringComparison.Ordinal))
        {
            return false;
        }

        variables.Add(new(expected.Substring(open + 1, close - open - 1), given.Substring(open, length)));
        return true;
    }
}
