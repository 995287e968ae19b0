using EsbGen.Documents.Binding.Tables;
using EsbGen.Documents.Binding.Tree;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Model;
using EsbGen.Documents.Prose.Values;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Reading;

/// <summary>Walks a page's sections and sorts what they hold.</summary>
internal sealed class DocumentReader(DocOutline outline, DocumentContents contents, FindingBag findings, CancellationToken cancellationToken)
{
    // What stands further above a table speaks of something else.
    private const int MostSentences = 3;
    private const int LongestSummary = 2000;

    private readonly AddressReader _address = new(contents);
    private DocumentNames? _names;
    private Direction? _direction;
    private int _order;

    private DocumentNames Names => _names ??= DocumentNames.Of(outline, contents.Dialect.Types);

    public static DocumentContents Read(DocOutline outline, Dialect dialect, FindingBag findings, CancellationToken cancellationToken)
    {
        var contents = new DocumentContents(dialect);
        new DocumentReader(outline, contents, findings, cancellationToken).Read();
        return contents;
    }

    private void Read()
    {
        var examples = new ExampleCollector(contents, findings, cancellationToken);
        foreach (var section in outline.Sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            contents.First ??= section.Level > 0 ? section : null;
            var role = RoleOf(section);
            contents.HasRoles |= role != HeadingRole.Other;
            if (role != HeadingRole.Other)
            {
                contents.CountHeading(isChinese: ListMarks.HasChinese(section.Title.Text));
            }

            ReadSection(section, role, examples);
        }

        examples.Finish();
        if (_names is { AreSpent: true })
        {
            var start = (contents.First ?? outline.Sections[0]).Title.Place;
            findings.AddBeyondBound(start, BoundedThing.Comparisons);
        }
    }

    /// <summary>
    /// A heading that is one name ("result", "input") may be a role or a field of that name; a container's row tells.
    /// One name with words in parentheses ("type（field type）") is the field's where any row has it.
    /// </summary>
    private HeadingRole RoleOf(DocSection section)
    {
        var role = contents.Dialect.Headings.Classify(section.Title.Text);
        if (role == HeadingRole.Other)
        {
            return role;
        }

        var bare = NameMatch.BareTitle(section.Title.Text);
        if (bare.Length < section.Title.Text.Length && IsOneName(bare) && Names.IsDocumented(bare))
        {
            return HeadingRole.Other;
        }

        return role is HeadingRole.AnswerParameters or HeadingRole.RequestParameters or HeadingRole.Method or HeadingRole.Address
            && IsOneName(section.Title.Text) && Names.IsContainer(section.Title.Text) ? HeadingRole.Other : role;
    }

    private static bool IsOneName(string title)
    {
        foreach (var c in title)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return title.Length > 0;
    }

    private void ReadSection(DocSection section, HeadingRole role, ExampleCollector examples)
    {
        switch (role)
        {
            case HeadingRole.Address:
                _address.ReadAddress(section);
                break;
            case HeadingRole.Method:
                _address.ReadMethod(section);
                break;
            case HeadingRole.Summary:
                ReadSummary(section);
                break;
            case HeadingRole.CommonParameters or HeadingRole.RequestParameters or HeadingRole.RequestExample:
                _direction = Direction.Request;
                contents.DescribesCall = true;
                break;
            case HeadingRole.AnswerParameters or HeadingRole.AnswerExample:
                _direction = Direction.Response;
                contents.DescribesCall = true;
                break;
        }

        ReadBlocks(section, role, examples);
    }

    private void ReadSummary(DocSection section)
    {
        foreach (var block in section.Blocks)
        {
            if (block is DocParagraph paragraph && contents.Summary.Length < LongestSummary)
            {
                contents.Summary = contents.Summary.Length == 0 ? paragraph.Text : contents.Summary + "\n" + paragraph.Text;
            }
        }
    }

    private void ReadBlocks(DocSection section, HeadingRole role, ExampleCollector examples)
    {
        var captions = new List<DocParagraph>();
        var tables = 0;
        foreach (var block in section.Blocks)
        {
            switch (block)
            {
                case DocParagraph paragraph:
                    captions.Add(paragraph);
                    _address.Find(paragraph);
                    break;
                case DocTable table:
                    ReadTable(table, section, role, captions, tables++);
                    captions.Clear();
                    break;
                case DocCode code:
                    // Indented prose reads as code; a caption above it still speaks of the table below.
                    examples.Add(code, role, _direction);
                    break;
            }
        }

        if (tables == 0 && role == HeadingRole.Other && TitleReference.MayMarkDictionary(section.Title.Text))
        {
            contents.DictionaryMarks.AddRange(TitleReference.Parse(section.Title.Text).Where(static reference => reference.IsKey || reference.IsValue));
        }
    }

    private void ReadTable(DocTable table, DocSection section, HeadingRole role, List<DocParagraph> captions, int index)
    {
        var title = CaptionTitle(captions, role, index) ?? (role is HeadingRole.Other or HeadingRole.Summary or HeadingRole.Address or HeadingRole.Method ? section.Title : null);
        if (FieldTableReader.Read(table, contents.Dialect, findings) is not { } fields)
        {
            if (title is { Text.Length: > 0 } && ValueTableReader.Read(table, contents.Dialect.Columns) is { } values)
            {
                contents.ValueTables.Add(new ValueTable(title, values, _direction ?? Direction.Request, _order));
            }

            return;
        }

        var order = ++_order;
        if (!fields.HasTypes)
        {
            contents.UntypedTables.Add(fields.Place);
        }

        if (role == HeadingRole.CommonParameters)
        {
            contents.CommonTables.Add((fields, order));
            return;
        }

        if (title is { Text.Length: > 0 } || _direction is null)
        {
            contents.Structures.Add(new StructureSection(title ?? section.Title, fields, _direction ?? Direction.Request, order, section.Level));
        }
        else if (_direction == Direction.Request)
        {
            contents.RequestTables.Add((fields, order));
        }
        else
        {
            contents.AnswerTables.Add((fields, order));
        }
    }

    /// <summary>The nearest line above a table that names a field; sentences may stand between.</summary>
    private DocText? CaptionTitle(List<DocParagraph> captions, HeadingRole role, int index)
    {
        for (var at = captions.Count - 1; at >= 0 && at >= captions.Count - MostSentences; at--)
        {
            if (CaptionTitle(captions[at], role, index) is { } title)
            {
                return title;
            }
        }

        return null;
    }

    /// <summary>A short line above a table that names a field: <c>__附件（attachments）__</c>, <c>data 字段说明：</c>. Any other line is just a sentence.</summary>
    private DocText? CaptionTitle(DocParagraph caption, HeadingRole role, int index)
    {
        if (caption.Text.Length > 60 || caption.Text.IndexOf('\n') >= 0 || contents.Dialect.Headings.Classify(caption.Text) != HeadingRole.Other)
        {
            return null;
        }

        // Right under a heading that names a structure, a sentence speaks of that structure.
        return role == HeadingRole.Other && index == 0 || !Names.AreNamedBy(caption.Text) ? null : new DocText(caption.Text, caption.Where);
    }
}
