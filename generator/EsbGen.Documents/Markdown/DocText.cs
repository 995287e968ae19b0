using EsbGen.Documents.Text;

namespace EsbGen.Documents.Markdown;

/// <summary>Text as a reader of the page sees it (entities decoded, markup gone, blanks trimmed), and where it stands.</summary>
internal sealed record DocText(string Text, TextPlace Where)
{
    public Place Place => Where;
}
