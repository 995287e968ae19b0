using EsbGen.Documents.Text;

namespace EsbGen.Documents.Markdown;

/// <summary>A piece of a section.</summary>
internal abstract record DocBlock(TextPlace Where)
{
    public Place Place => Where;
}
