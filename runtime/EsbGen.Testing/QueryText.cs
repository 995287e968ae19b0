namespace EsbGen.Testing;

/// <summary>Reads a query: a flat map of texts.</summary>
internal static class QueryText
{
    /// <summary>The parameters; of one that comes several times the last counts.</summary>
    public static Dictionary<string, string> Parse(string pathAndQuery)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        var start = pathAndQuery.IndexOf('?');
        foreach (var pair in start < 0 ? [] : pathAndQuery.Substring(start + 1).Split('&'))
        {
            if (pair.Length > 0)
            {
                var equals = pair.IndexOf('=');
                parameters[Unescape(equals < 0 ? pair : pair.Substring(0, equals))] = equals < 0
                    ? ""
                    : Unescape(pair.Substring(equals + 1));
            }
        }

        return parameters;
    }

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
