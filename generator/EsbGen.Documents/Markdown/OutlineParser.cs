using EsbGen.Documents.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace EsbGen.Documents.Markdown;

/// <summary>
/// Turns a Markdown page into its outline. Markdig parses; this walks what it found. Some parts are parsed apart: what an unclosed fence
/// swallowed, tables with a line of text behind them, indented tables. They wait on a stack, so that no page chooses how deep calls go.
/// </summary>
internal sealed class OutlineParser
{
    private readonly SourcePlaces _page;
    private readonly Fences _fences;
    private readonly Stack<PagePart> _open = new();
    private readonly CancellationToken _cancellationToken;
    private readonly List<DocSection> _sections = [];
    private readonly List<BeyondBound> _beyond = [];
    private List<DocBlock> _blocks = [];
    private long _mayParse;
    private bool _isRefused;

    private OutlineParser(SourcePlaces page, CancellationToken cancellationToken)
    {
        _page = page;
        _fences = new Fences(page.Parsed);
        _cancellationToken = cancellationToken;
        _mayParse = (long)Bounds.MaxParses * page.Parsed.Length;
    }

    /// <returns>Null where Markdig refuses the page, which it does when it is nested too deeply.</returns>
    public static DocOutline? Parse(string path, string text, CancellationToken cancellationToken)
    {
        var page = new SourcePlaces(path, new LineMap(text), text);
        cancellationToken.ThrowIfCancellationRequested();
        var parser = new OutlineParser(page, cancellationToken);
        parser.Open(0, new DocText("", page.Of(0, 0)));
        parser.Read();
        return parser._isRefused ? null : new DocOutline(path, parser._sections, parser._beyond);
    }

    private void Read()
    {
        for (int? start = 0; start is { } from && !_isRefused;)
        {
            var end = _fences.PartEnd(from);
            start = end < _page.Parsed.Length ? end : null;
            Push(from == 0 && start is null ? _page.Parsed : _page.Parsed.Substring(from, end - from), from, isCut: start is not null);
            if (Walk() is { } resumed)
            {
                // Fences differ from what Markdig takes for such, within HTML or lists.
                start = resumed;
            }
        }
    }

    /// <summary>Walks all that is open.</summary>
    /// <returns>Where to read on; null for behind what was walked.</returns>
    private int? Walk()
    {
        while (_open.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var part = _open.Peek();
            if (part.Next() is not { } block)
            {
                _open.Pop();
            }
            else if (Add(part, block) is { } resumed)
            {
                _open.Clear();
                return resumed;
            }
        }

        return null;
    }

    private void Open(int level, DocText title)
    {
        _blocks = [];
        _sections.Add(new DocSection(level, title, _blocks));
    }

    private int? Add(PagePart part, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                OpenHeading(part, heading);
                break;
            case Table table:
                AddTable(part, table);
                break;
            case CodeBlock code:
                return AddCode(part, code);
            case HtmlBlock html:
                AddParagraph(part, HtmlText.Strip(html.Lines.ToString()), html);
                break;
            case ParagraphBlock { ProcessInlines: false } paragraph:
                AddParagraph(part, PlainText(part, paragraph), paragraph);
                break;
            case ParagraphBlock paragraph when TableTail.Find(paragraph, part.Places.Parsed) is { } tables:
                PushAll(tables.ConvertAll(span => (part.Places.Parsed.Substring(span.Start, span.Length), span.Start + part.Places.Shift)));
                break;
            case ParagraphBlock paragraph:
                AddParagraph(part, part.Inlines.Read(paragraph.Inline), paragraph);
                break;
            case ContainerBlock inner:
                part.Enter(inner);
                break;
        }

        return null;
    }

    private void OpenHeading(PagePart part, HeadingBlock heading)
    {
        // A paragraph above a line of dashes is a heading to Markdown; to its author it was text above a rule.
        var text = heading.ProcessInlines ? part.Inlines.Read(heading.Inline) : PlainText(part, heading);
        if (heading.IsSetext && (text.Length > 60 || text.IndexOf('\n') >= 0 || text.IndexOf('|') >= 0))
        {
            AddParagraph(part, text, heading);
            return;
        }

        Open(heading.Level, new DocText(text, part.Inlines.PlaceOf(heading.Inline, heading.Span)));
    }

    private void AddTable(PagePart part, Table table)
    {
        if (part.Tables.Read(table, out var above) is { } read)
        {
            if (above is not null)
            {
                _blocks.Add(above);
            }

            _blocks.Add(read);
        }
    }

    /// <returns>Where to read on; null for behind the block.</returns>
    private int? AddCode(PagePart part, CodeBlock code)
    {
        if (code is not FencedCodeBlock && IndentedTable.Find(code) is { } indented)
        {
            PushAll(indented.ConvertAll(run => (run.Text, run.Start + part.Places.Shift)));
            return null;
        }

        var read = part.Code.Read(code);
        if (read.IsClosed || SwallowedSections.Find(read) is not { } rest)
        {
            _blocks.Add(part.IsCut && !read.IsClosed ? SwallowedSections.WithoutBlankEnd(read) : read);
            return null;
        }

        // Read on behind an example whose fence nobody closed, as if it had been: the rest of the page, or of the list or quote around it.
        _blocks.Add(rest.Code);
        if (code.Parent is MarkdownDocument && _open.Count == 1)
        {
            return TakeParses(_page.Parsed.Length - rest.Start, rest.Start) ? rest.Start : null;
        }

        var end = Math.Min(code.Span.End + 1, part.Places.Parsed.Length) + part.Places.Shift;
        if (end > rest.Start)
        {
            Push(_page.Parsed.Substring(rest.Start, end - rest.Start), rest.Start);
        }

        return null;
    }

    /// <summary>Opens parts of the page, the first of them to be walked first.</summary>
    private void PushAll(List<(string Text, int Start)> parts)
    {
        for (var index = parts.Count - 1; index >= 0; index--)
        {
            Push(parts[index].Text, parts[index].Start);
        }
    }

    /// <summary>Opens a part of the page to be read as if it stood alone.</summary>
    private void Push(string text, int start, bool isCut = false)
    {
        if (!TakeParses(text.Length, start))
        {
            return;
        }

        if (PagePart.Parse(ReferenceEquals(text, _page.Parsed) ? _page : _page.Part(text, start), isCut) is { } part)
        {
            _open.Push(part);
        }
        else
        {
            _isRefused = true;
        }
    }

    private bool TakeParses(int length, int start)
    {
        _mayParse -= length;
        if (_mayParse < 0 && length > 0)
        {
            Report(start, BoundedThing.Parses);
        }

        return _mayParse >= 0 || length == 0;
    }

    /// <summary>A block that lies beyond a bound as it stands.</summary>
    private string PlainText(PagePart part, LeafBlock block)
    {
        if (TextBound.WhyUnparsed(block) is { } thing)
        {
            Report(block.Span.Start + part.Places.Shift, thing);
        }

        return block.Lines.ToString().Trim();
    }

    private void Report(int start, BoundedThing thing) =>
        _beyond.Add(new BeyondBound(_page.Of(start, Math.Max(0, _page.LineEnd(start) - start)), thing));

    private void AddParagraph(PagePart part, string text, Block block)
    {
        if (text.Length > 0)
        {
            _blocks.Add(new DocParagraph(text, part.Places.Of(block.Span.Start, block.Span.Length)));
        }
    }
}
