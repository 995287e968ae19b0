using EsbGen.Documents.Dialects;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Prose;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Tables;

/// <summary>A row that documents a field.</summary>
/// <param name="Path">The name as segments; more than one where the author wrote <c>page.start</c>.</param>
/// <param name="Name">The name's cell.</param>
/// <param name="Type">The type's cell; null where the row has none.</param>
/// <param name="Required">What the row says of being required; null where it says nothing.</param>
/// <param name="Default">The default's cell, empty where there is none.</param>
/// <param name="Description">All that the row says beside that.</param>
/// <param name="Depth">How deep the author indented the name below the rows before it.</param>
internal sealed record FieldRow(
    string[] Path,
    DocText Name,
    DocText? Type,
    bool? Required,
    string Default,
    string Description,
    int Depth)
{
    /// <summary>What the type's cell means.</summary>
    public required DocumentedType Documented { get; init; }

    public string LastName => Path[Path.Length - 1];

    public Place NamePlace => Name.Place;

    public Place TypePlace => (Type is { Text.Length: > 0 } type ? type : Name).Place;
}
