namespace EsbGen.Documents.Model;

/// <summary>What the consuming project decides.</summary>
/// <param name="Namespace">Namespace of the catalogue; each system has its own below it.</param>
/// <param name="ProjectDirectory">Folder that documents' paths are told from, with forward slashes and a slash at its end; empty where unknown.</param>
/// <param name="Language">Whose prose becomes the XML docs where an API is documented twice; empty for the first.</param>
/// <param name="NamesValuesByNumber">Whether listed values are named by themselves, <c>Value3</c>, instead of by what they mean.</param>
internal sealed record Settings(string Namespace, string ProjectDirectory, string Language, bool NamesValuesByNumber)
{
    /// <summary>The namespace as given, with escapes for characters that nobody sees; empty where it holds none.</summary>
    public string UnseenNamespace { get; init; } = "";
}
