using EsbGen.Documents.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace EsbGen.Documents.Markdown;

/// <summary>Turns a Markdown page into its outline. Markdig parses; this walks what it found.</summary>
internal sealed class OutlineParser
{
    private readonly SourcePlaces _places;
    private readonly InlineText _inlines;
    private readonly TableReader _tables;
    private readonly CodeReader _code;
    private readonly CancellationToken _cancellationToken;
    private readonly List<DocSection> _sections = [];
    private List<DocBlock> _blocks = [];
    private bool _isRefused;

    private OutlineParser(SourcePlaces places, CancellationToken cancellationToken)
    {
        _places = places;
        _cancellationToken = cancellationToken;
        _inlines = new InlineText(places);
        _tables = new TableReader(places, _inlines);
        _code = new CodeReader(places);
    }

    /// <returns>Null where Markdig refuses the page, which it does when it is nested too deeply.</returns>
    public static DocOutline? Parse(string path, string text, CancellationToken cancellationToken)
    {
        var places = new SourcePlaces(path, new LineMap(text), text);
        cancellationToken.ThrowIfCancellationRequested();
        var parser = new OutlineParser(places, cancellationToken);
        parser.Open(0, new DocText("", places.Of(0, 0)));
        parser.Read(text);
        return parser._isRefused ? null : new DocOutline(path, parser._sections);
    }

    private void Read(string text)
    {
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text, Pipelines.Page);
        }
        catch (ArgumentException)
        {
            // That is how Markdig refuses; a mistake of the walk is none of it.
            _isRefused = true;
            return;
        }

        _cancellationToken.ThrowIfCancellationRequested();
        Walk(document);
    }

    private void Open(int level, DocText title)
    {
        _blocks = [];
        _sections.Add(new DocSection(level, title, _blocks));
    }

    private void Walk(ContainerBlock container)
    {
        foreach (var block in container)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            switch (block)
            {
                case HeadingBlock heading:
                    OpenHeading(heading);
                    break;
                case Table table:
                    AddTable(table);
                    break;
                case CodeBlock code:
                    AddCode(code);
                    break;
                case HtmlBlock html:
                    AddParagraph(HtmlText.Strip(html.Lines.ToString()), html);
                    break;
                case ParagraphBlock paragraph when TableTail.Find(paragraph, _places.Parsed) is { } parts:
                    foreach (var part in parts)
                    {
                        ReadApart(_places.Parsed.Substring(part.Start, part.Length), part.Start + _places.Shift);
                    }

                    break;
                case ParagraphBlock paragraph:
                    AddParagraph(_inlines.Read(paragraph.Inline), paragraph);
                    break;
                case ContainerBlock inner:
                    Walk(inner);
                    break;
            }
        }
    }

    private void OpenHeading(HeadingBlock heading)
    {
        // A paragraph above a line of dashes is a heading to Markdown; to its author it was text above a rule.
        var text = _inlines.Read(heading.Inline);
        if (heading.IsSetext && (text.Length > 60 || text.IndexOf('\n') >= 0 || text.IndexOf('|') >= 0))
        {
            AddParagraph(text, heading);
            return;
        }

        Open(heading.Level, new DocText(text, _inlines.PlaceOf(heading.Inline, heading.Span)));
    }

    private void AddTable(Table table)
    {
        if (_tables.Read(table, out var above) is { } read)
        {
            if (above is not null)
            {
                _blocks.Add(above);
            }

            _blocks.Add(read);
        }
    }

    private void AddCode(CodeBlock code)
    {
        if (code is not FencedCodeBlock && IndentedTable.Find(code) is { } indented)
        {
            Walk(indented);
            return;
        }

        var read = _code.Read(code);
        if (!read.IsClosed && SwallowedSections.Find(read) is { } rest)
        {
            _blocks.Add(rest.Code);
            Resume(rest.Start);
            return;
        }

        _blocks.Add(read);
    }

    /// <summary>Reads on behind an example whose fence nobody closed, as if it had been.</summary>
    private void Resume(int start) => ReadApart(_places.Parsed.Substring(start - _places.Shift), start);

    /// <summary>Reads a part of the page as if it stood alone.</summary>
    /// <param name="part">Its text.</param>
    /// <param name="start">Where it starts in the page.</param>
    private void ReadApart(string part, int start)
    {
        var parser = new OutlineParser(_places.Part(part, start), _cancellationToken) { _blocks = _blocks };
        parser.Read(part);
        _isRefused |= parser._isRefused;
        _sections.AddRange(parser._sections);
        if (parser._sections.Count > 0)
        {
            _blocks = parser._blocks;
        }
    }

    private void AddParagraph(string text, Block block)
    {
        if (text.Length > 0)
        {
            _blocks.Add(new DocParagraph(text, _places.Of(block.Span.Start, block.Span.Length)));
        }
    }
}
