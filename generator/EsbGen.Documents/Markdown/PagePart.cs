using EsbGen.Documents.Text;
using Markdig.Syntax;

namespace EsbGen.Documents.Markdown;

/// <summary>A part of a page that is parsed, and how far it was walked.</summary>
internal sealed class PagePart
{
    private readonly Stack<(ContainerBlock Container, int Next)> _containers = new();

    private PagePart(SourcePlaces places, MarkdownDocument document, bool isCut)
    {
        Places = places;
        IsCut = isCut;
        Inlines = new InlineText(places);
        Tables = new TableReader(places, Inlines);
        Code = new CodeReader(places);
        Enter(document);
    }

    public SourcePlaces Places { get; }

    /// <summary>Whether it ends before a heading that an unclosed fence would swallow.</summary>
    public bool IsCut { get; }

    public InlineText Inlines { get; }

    public TableReader Tables { get; }

    public CodeReader Code { get; }

    /// <summary>Parses a text; null where Markdig refuses it, which it does when it is nested too deeply.</summary>
    public static PagePart? Parse(SourcePlaces places, bool isCut)
    {
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(places.Parsed, Pipelines.Page);
        }
        catch (ArgumentException)
        {
            // That is how Markdig refuses; a mistake of the walk is none of it.
            return null;
        }

        return new PagePart(places, document, isCut);
    }

    /// <summary>Walks a container's blocks before those behind it.</summary>
    public void Enter(ContainerBlock container) => _containers.Push((container, 0));

    /// <summary>The next block; null at the end.</summary>
    public Block? Next()
    {
        while (_containers.Count > 0)
        {
            var (container, next) = _containers.Pop();
            if (next < container.Count)
            {
                _containers.Push((container, next + 1));
                return container[next];
            }
        }

        return null;
    }
}
