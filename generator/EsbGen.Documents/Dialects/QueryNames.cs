namespace EsbGen.Documents.Dialects;

/// <summary>Tells APIs that only read from those that act, by the verb that starts their names.</summary>
internal static class QueryNames
{
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "get", "list", "search", "find", "query", "count", "check", "fetch", "describe", "show", "select", "is", "has", "verify", "lookup", "filter", "read", "retrieve", "batchget",
    };

    public static bool IsQuery(string apiName, string method)
    {
        var end = apiName.IndexOf('_');
        var verb = end < 0 ? apiName : apiName.Substring(0, end);
        return method == "GET" || Verbs.Contains(verb) || (end > 0 && verb == "batch" && Verbs.Contains(apiName.Substring(end + 1).Split('_')[0]));
    }
}
