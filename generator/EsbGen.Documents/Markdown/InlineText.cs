using System.Text;
using EsbGen.Documents.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EsbGen.Documents.Markdown;

/// <summary>The text of inlines as a reader of the page sees it.</summary>
internal sealed class InlineText(SourcePlaces places)
{
    private readonly StringBuilder _builder = new();

    public string Read(ContainerInline? inlines)
    {
        if (inlines?.FirstChild is LiteralInline { NextSibling: null } only)
        {
            var content = only.Content;
            content.Trim();
            return content.ToString();
        }

        _builder.Clear();
        Append(inlines);
        return _builder.ToString().Trim();
    }

    /// <summary>The place of the inlines without the blanks around them.</summary>
    public TextPlace PlaceOf(ContainerInline? inlines, SourceSpan whole)
    {
        if (inlines?.FirstChild is not { } first || inlines.LastChild is not { } last || last.Span.End < first.Span.Start)
        {
            return places.Of(whole.Start, whole.Length);
        }

        return Trimmed(first.Span.Start, last.Span.End + 1);
    }

    /// <summary>From one offset to another, without the blanks at both ends.</summary>
    public TextPlace Trimmed(int start, int end)
    {
        var text = places.Parsed;
        end = Math.Min(end, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return places.Of(start, end - start);
    }

    /// <summary>Depth first, without a call for each level: brackets and emphasis lie within each other as the page wants.</summary>
    private void Append(ContainerInline? container)
    {
        var inline = container?.FirstChild;
        while (inline is not null)
        {
            Append(inline);
            if (inline is ContainerInline { FirstChild: { } first })
            {
                inline = first;
                continue;
            }

            while (inline is not null && !ReferenceEquals(inline, container) && inline.NextSibling is null)
            {
                inline = inline.Parent;
            }

            inline = inline is null || ReferenceEquals(inline, container) ? null : inline.NextSibling;
        }
    }

    /// <summary>What an inline says without those within it.</summary>
    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _builder.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length);
                break;
            case CodeInline code:
                _builder.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                _builder.Append(entity.Transcoded.ToString());
                break;
            case LineBreakInline:
                _builder.Append('\n');
                break;
            case HtmlInline html:
                _builder.Append(HtmlText.IsBreak(html.Tag) ? "\n" : "");
                break;
            case AutolinkInline link:
                _builder.Append(link.Url);
                break;
            case PipeTableDelimiterInline:
                _builder.Append('|');
                break;
            case DelimiterInline delimiter:
                _builder.Append(delimiter.ToLiteral());
                break;
        }
    }
}
