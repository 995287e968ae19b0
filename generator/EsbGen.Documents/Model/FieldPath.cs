namespace EsbGen.Documents.Model;

/// <summary>A field by the names that lead to it; lists and dictionaries on the way have none.</summary>
internal sealed record FieldPath(Direction Direction, EquatableArray<string> Names);
