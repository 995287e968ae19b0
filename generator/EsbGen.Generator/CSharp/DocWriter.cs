using EsbGen.Documents.Model;

namespace EsbGen.Generator.CSharp;

/// <summary>Writes XML docs of a document's prose.</summary>
internal static class DocWriter
{
    /// <param name="writer">Where to.</param>
    /// <param name="prose">The document's words.</param>
    /// <param name="fallback">XML that stands where the document says nothing.</param>
    public static void Write(SourceWriter writer, Documentation prose, string fallback)
    {
        if (!TrySummary(writer, prose.Summary))
        {
            writer.Line("/// <summary>", fallback, "</summary>");
        }

        Remarks(writer, prose.Remarks);
    }

    /// <summary>A member's; its name on the wire where the document says nothing of it.</summary>
    public static void Write(SourceWriter writer, MemberModel member)
    {
        if (!TrySummary(writer, member.Documentation.Summary))
        {
            writer.Line("/// <summary><c>", Literals.Comment(member.JsonName), "</c></summary>");
        }

        Remarks(writer, member.Documentation.Remarks);
    }

    /// <returns>False where the text is blank.</returns>
    private static bool TrySummary(SourceWriter writer, string text)
    {
        if (text.Length == 0)
        {
            return false;
        }

        if (Literals.IsPlainDoc(text))
        {
            return TryLine(writer, text.Trim());
        }

        var lines = Literals.DocLines(text);
        if (lines.Count <= 1)
        {
            return lines.Count > 0 && TryLine(writer, lines[0]);
        }

        writer.Line("/// <summary>");
        for (var index = 0; index < lines.Count; index++)
        {
            writer.Line("/// ", lines[index], index < lines.Count - 1 ? "<br/>" : "");
        }

        writer.Line("/// </summary>");
        return true;
    }

    private static bool TryLine(SourceWriter writer, string line)
    {
        if (line.Length > 0)
        {
            writer.Line("/// <summary>", line, "</summary>");
        }

        return line.Length > 0;
    }

    private static void Remarks(SourceWriter writer, EquatableArray<string> remarks)
    {
        if (remarks.Count == 0)
        {
            return;
        }

        writer.Line("/// <remarks>");
        foreach (var remark in remarks)
        {
            foreach (var line in Literals.DocLines(remark))
            {
                writer.Line("/// <para>", line, "</para>");
            }
        }

        writer.Line("/// </remarks>");
    }
}
