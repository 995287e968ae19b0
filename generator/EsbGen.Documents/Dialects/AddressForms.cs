namespace EsbGen.Documents.Dialects;

/// <summary>How a dialect writes addresses.</summary>
internal abstract class AddressForms
{
    /// <summary>What an address anywhere in a document has; a line without it is not looked at.</summary>
    public abstract string Mark { get; }

    /// <summary>Finds an address in a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="start">Where the address starts; negative where there is none.</param>
    /// <returns>Null where the line has none.</returns>
    public abstract ApiAddress? Find(string text, out int start);

    /// <summary>Reads a path; null where it is no API's.</summary>
    public abstract ApiAddress? OfPath(string path);

    /// <summary>What the document's own path says where the document gives no address; null where it says nothing.</summary>
    public abstract ApiAddress? OfDocument(string path);
}
