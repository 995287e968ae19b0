using EsbGen.Generator.Model;

namespace EsbGen.Generator.Emit;

/// <summary>Writes XML docs of a document's prose.</summary>
internal static class DocWriter
{
    /// <param name="writer">Where to.</param>
    /// <param name="prose">The document's words.</param>
    /// <param name="fallback">XML that stands where the document says nothing.</param>
    public static void Write(SourceWriter writer, Prose prose, string fallback)
    {
        Summary(writer, prose.Summary, fallback);
        if (prose.Remarks.Count > 0)
        {
            writer.Line("/// <remarks>");
            foreach (var remark in prose.Remarks)
            {
                foreach (var line in Literals.DocLines(remark))
                {
                    writer.Line("/// <para>", line, "</para>");
                }
            }

            writer.Line("/// </remarks>");
        }
    }

    private static void Summary(SourceWriter writer, string text, string fallback)
    {
        if (Literals.IsPlainDoc(text))
        {
            var line = text.Trim();
            writer.Line("/// <summary>", line.Length == 0 ? fallback : line, "</summary>");
            return;
        }

        var lines = Literals.DocLines(text);
        if (lines.Count <= 1)
        {
            writer.Line("/// <summary>", lines.Count == 0 ? fallback : lines[0], "</summary>");
            return;
        }

        writer.Line("/// <summary>");
        for (var index = 0; index < lines.Count; index++)
        {
            writer.Line("/// ", lines[index], index < lines.Count - 1 ? "<br/>" : "");
        }

        writer.Line("/// </summary>");
    }
}
