using EsbGen.Documents.Dialects;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Reading;

/// <summary>Finds a page's address and method.</summary>
internal sealed class AddressReader(DocumentContents contents)
{
    private const int LongestSentence = 400;

    private static readonly char[] MethodSeparators = [' ', '\n', '/', ',', '，', '、', ':', '：', '|'];
    private static readonly char[] MethodMarks = ['*', '`', '.'];

    /// <summary>Reads a section whose heading announces the address.</summary>
    public void ReadAddress(DocSection section)
    {
        foreach (var block in section.Blocks)
        {
            var text = TextOf(block);
            for (var start = 0; start <= text.Length && contents.Address is null;)
            {
                var end = text.IndexOf('\n', start);
                end = end < 0 ? text.Length : end;
                Find(text.Substring(start, end - start).Trim(), block.Where);
                start = end + 1;
            }
        }
    }

    /// <summary>Reads a section whose heading announces the method.</summary>
    public void ReadMethod(DocSection section)
    {
        foreach (var block in section.Blocks)
        {
            ReadMethod(TextOf(block));
        }
    }

    /// <summary>An address may stand under any heading, as "POST /api/c/compapi/v2/job/run/".</summary>
    public void Find(DocParagraph paragraph)
    {
        if (contents.Address is null && paragraph.Text.Length < LongestSentence && paragraph.Text.IndexOf(contents.Dialect.Addresses.Mark, StringComparison.Ordinal) >= 0)
        {
            Find(paragraph.Text, paragraph.Where);
        }
    }

    private static string TextOf(DocBlock block) => block switch
    {
        DocParagraph paragraph => paragraph.Text,
        DocCode code => code.Text,
        _ => "",
    };

    private void Find(string text, TextPlace place)
    {
        if (contents.Dialect.Addresses.Find(text, out var start) is not { } address)
        {
            return;
        }

        contents.Address = address;
        contents.AddressPlace = place;

        // The method stands before the address or behind it; within it, "get" is a name.
        var end = text.IndexOfAny([' ', '\t', '\n'], start);
        ReadMethod(end < 0 ? text.Substring(0, start) : text.Remove(start, end - start));
    }

    private void ReadMethod(string text)
    {
        if (contents.Method is not null)
        {
            return;
        }

        foreach (var word in text.Split(MethodSeparators))
        {
            if (word.Trim(MethodMarks).ToUpperInvariant() is ("GET" or "POST" or "PUT" or "PATCH" or "DELETE" or "HEAD") and var method)
            {
                contents.Method = method;
                return;
            }
        }
    }
}
