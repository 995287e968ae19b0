using EsbGen.Documents.Markdown;
using EsbGen.Documents.Model;
using EsbGen.Documents.Prose.Values;

namespace EsbGen.Documents.Binding.Tree;

/// <summary>A table whose first column is headed as values, not as names: <c>Value | Description</c>.</summary>
/// <param name="Title">The heading or caption above it, which names the field.</param>
/// <param name="Entries">The values and what the table says of each.</param>
/// <param name="Direction">Whose part of the page it stands in.</param>
/// <param name="Order">How many tables of fields stand before it.</param>
internal sealed record ValueTable(DocText Title, List<ValueEntry> Entries, Direction Direction, int Order);
