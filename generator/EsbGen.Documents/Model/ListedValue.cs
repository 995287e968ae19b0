namespace EsbGen.Documents.Model;

/// <summary>A value that a document says a field may take.</summary>
/// <param name="Value">The value on the wire: a number's digits, or text.</param>
/// <param name="Label">What the document says of it; empty where it says nothing.</param>
/// <param name="Identifier">Its C# name, unique in its list.</param>
internal sealed record ListedValue(string Value, string Label, string Identifier)
{
    /// <summary>Whether an override gave the name: it stands before what documents of the same list suggest.</summary>
    public bool IsChosen { get; init; }

    /// <summary>Whether another document of the system means another value by the same name.</summary>
    public bool IsDisputed { get; init; }
}
