namespace EsbGen.Documents.Dialects;

/// <summary>Parameters that belong to the client's options, never to a request.</summary>
/// <param name="names">Their names.</param>
/// <param name="ambiguousNames">Names that are credentials in the table of common parameters alone, since some APIs have parameters called so.</param>
internal sealed class Credentials(IEnumerable<string> names, IEnumerable<string> ambiguousNames)
{
    private readonly HashSet<string> _names = new(names, StringComparer.Ordinal);
    private readonly HashSet<string> _ambiguousNames = new(ambiguousNames, StringComparer.Ordinal);

    /// <summary>Whether a parameter is a credential wherever it stands.</summary>
    public bool IsCredential(string name) => _names.Contains(name);

    /// <summary>Whether a parameter in the table of common parameters is a credential.</summary>
    public bool IsCommonCredential(string name) => IsCredential(name) || _ambiguousNames.Contains(name);
}
