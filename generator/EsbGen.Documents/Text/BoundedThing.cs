namespace EsbGen.Documents.Text;

/// <summary>What a document can have too much of; <see cref="Bounds"/> has how much. A finding words each.</summary>
internal enum BoundedThing
{
    Marks,
    Cells,
    Parses,
    NamesInRow,
    FieldDepth,
    Prose,
    Comparisons,
    OverrideSettings,
}
