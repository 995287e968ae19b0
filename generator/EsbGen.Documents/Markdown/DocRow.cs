using EsbGen.Documents.Text;

namespace EsbGen.Documents.Markdown;

/// <summary>A row of a table; a cell's place is its text without the blanks around it.</summary>
internal sealed record DocRow(List<DocText> Cells, TextPlace Where)
{
    public Place Place => Where;
}
