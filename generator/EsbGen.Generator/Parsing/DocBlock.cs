using EsbGen.Generator.Diagnostics;

namespace EsbGen.Generator.Parsing;

/// <summary>A piece of a section.</summary>
internal abstract record DocBlock(TextPlace Where)
{
    public Place Place => Where;
}
