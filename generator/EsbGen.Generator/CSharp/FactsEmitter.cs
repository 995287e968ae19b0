using System.Globalization;
using EsbGen.Documents.Model;

namespace EsbGen.Generator.CSharp;

/// <summary>Writes what a document's prose tells of a member: attributes, and the view of a text as a list.</summary>
internal static class FactsEmitter
{
    private const string Annotations = "global::System.ComponentModel.DataAnnotations.";

    /// <summary>
    /// Whether the member carries <c>[Obsolete]</c>. A required one does not: who must set it could not heed it, and the
    /// compiler warns of the pair.
    /// </summary>
    public static bool IsObsolete(MemberModel member) => member.Facts.Deprecation.Length > 0 && !member.IsRequired;

    /// <param name="writer">Where to.</param>
    /// <param name="member">The member.</param>
    /// <param name="hasAnnotations">Whether the project has <c>System.ComponentModel.DataAnnotations</c>.</param>
    public static void Attributes(SourceWriter writer, MemberModel member, bool hasAnnotations)
    {
        Obsolete(writer, member);
        if (DefaultOf(member) is { } value)
        {
            writer.Line("[global::System.ComponentModel.DefaultValue(", value, ")]");
        }

        var limits = member.Facts.Limits;
        if (hasAnnotations && (limits.Minimum ?? limits.Maximum) is not null && member.Type is ScalarType { Kind: ScalarKind.Int64 or ScalarKind.Double })
        {
            writer.Line("[", Annotations, "Range(", Bound(limits.Minimum, "double.NegativeInfinity") + ", " + Bound(limits.Maximum, "double.PositiveInfinity"), ")]");
        }

        // [MaxLength] warns where code is trimmed; [StringLength] says the same of text.
        if (hasAnnotations && limits.MaxLength is { } length && member.Type is ScalarType { Kind: ScalarKind.Text })
        {
            writer.Line("[", Annotations, "StringLength(", Literals.Number(length), ")]");
        }
    }

    public static void Items(SourceWriter writer, MemberModel member)
    {
        if (member.Facts.ItemsIdentifier.Length == 0 || member.Type is not ScalarType { Kind: ScalarKind.Text })
        {
            return;
        }

        writer.Line("/// <summary>What <see cref=\"", member.Identifier, "\"/> lists, with commas between; no items where it is empty.</summary>");
        Obsolete(writer, member);
        writer.Line("[JsonIgnore]");
        writer.Line("public IReadOnlyList<string> ", member.Facts.ItemsIdentifier);
        writer.Open();
        writer.Line("get => global::EsbGen.Json.EsbText.Split(", member.Identifier, ");");
        if (!member.IsRequired)
        {
            writer.Line("init => ", member.Identifier, " = global::EsbGen.Json.EsbText.Join(value);");
        }

        writer.Close();
        writer.Line();
    }

    private static void Obsolete(SourceWriter writer, MemberModel member)
    {
        if (IsObsolete(member))
        {
            writer.Line("[global::System.Obsolete(", Literals.Text(member.Facts.Deprecation), ")]");
        }
    }

    private static string? DefaultOf(MemberModel member) => (member.Type, member.Facts.Default) switch
    {
        (_, null) => null,
        (ScalarType { Kind: ScalarKind.Boolean }, "true" or "false") => member.Facts.Default,
        (ScalarType { Kind: ScalarKind.Text }, var value) => Literals.Text(value),
        (ScalarType { Kind: ScalarKind.Int64 }, var value) when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number.ToString(CultureInfo.InvariantCulture) + "L",
        (ScalarType { Kind: ScalarKind.Double }, var value) when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number) => number.ToString("R", CultureInfo.InvariantCulture) + "D",
        (ValueSetType { IsNumeric: true } set, var value) when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
            Listed(set, value) is { } identifier ? set.TypeName + "." + identifier : "(" + set.TypeName + ")(" + number.ToString(CultureInfo.InvariantCulture) + "L)",

        // No constant can be of the struct; its text can.
        (ValueSetType { IsNumeric: false } set, var value) => Listed(set, value) is { } identifier ? set.TypeName + ".Values." + identifier : Literals.Text(value),
        _ => null,
    };

    private static string? Listed(ValueSetType set, string value) => set.Values.FirstOrDefault(item => item.Value == value)?.Identifier;

    private static string Bound(long? value, string none) => value is { } number ? number.ToString(CultureInfo.InvariantCulture) + "D" : none;
}
