namespace EsbGen.Documents.Dialects;

/// <summary>Tells APIs that only read from those that act, by the verb that starts their names.</summary>
/// <param name="verbs">Verbs of APIs that only read.</param>
internal sealed class QueryVerbs(IEnumerable<string> verbs)
{
    private const string Batch = "batch";

    private readonly HashSet<string> _verbs = new(verbs, StringComparer.OrdinalIgnoreCase);

    public bool IsQuery(string apiName, string method)
    {
        var words = apiName.Split('_');
        return method == "GET" || _verbs.Contains(words[0]) || (words.Length > 1 && words[0] == Batch && _verbs.Contains(words[1]));
    }
}
