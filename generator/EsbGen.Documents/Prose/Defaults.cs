using System.Text.RegularExpressions;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Prose;

/// <summary>Reads the value that a system takes for a field that is left out. Only one definite value counts, none in words.</summary>
internal static class Defaults
{
    private const string Integer = """["'`“”]?(?<value>-?\d+)["'`“”]?(?![A-Za-z0-9_%]|\.\d)(?!\s*(?:天|小时|分钟|周|年|days?|hours?|minutes?|weeks?|[KMG]i?B)\b?)""";
    private const string Number = """["'`“”]?(?<value>-?\d+(?:\.\d+)?)["'`“”]?(?![A-Za-z0-9_%]|\.\d)(?!\s*(?:天|小时|分钟|周|年|days?|hours?|minutes?|weeks?|[KMG]i?B)\b?)""";
    private const string Flag = """["'`“”]?(?<value>true|false|yes|no|是|否)["'`“”]?""" + End;
    private const string Text = """(?:["'`“”](?<value>[^"'`“”]*)["'`“”]|(?<value>[A-Za-z0-9_*][A-Za-z0-9_.*-]*?)""" + End + ")";
    private const string EmptyList = """(?<value>\[\])""";
    private const string End = """(?=\s*(?:$|[,，。;；)）、|\n]|\.(?:\s|$|[^\x00-\x7f])))""";

    // Each pattern has one of them.
    private static readonly PhraseSet Words = PhraseSet.OfParts("默认", "缺省", "则为", "default");

    private static readonly Regex Passed = new(@"(?:\bpass(?:ing)?|(?<!不)传递?|\bset)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly (string Sign, Regex Pattern)[] Integers = Patterns(Integer, isText: false);
    private static readonly (string Sign, Regex Pattern)[] Numbers = Patterns(Number, isText: false);
    private static readonly (string Sign, Regex Pattern)[] Flags = Patterns(Flag, isText: false);
    private static readonly (string Sign, Regex Pattern)[] Texts = Patterns(Text, isText: true);
    private static readonly (string Sign, Regex Pattern)[] Lists = Patterns(EmptyList, isText: true);

    /// <summary>The value as it stands on the wire, without quotes; null where no definite one is told.</summary>
    /// <param name="description">What the document says of the field.</param>
    /// <param name="column">The cell of a column of defaults; empty where there is none.</param>
    /// <param name="type">The field's type.</param>
    public static string? In(string description, string column, TypeModel type) => OfColumn(column, type) ?? OfProse(description, type);

    private static string? OfProse(string description, TypeModel type)
    {
        var patterns = type switch
        {
            ScalarType { Kind: ScalarKind.Int64 } => Integers,
            ScalarType { Kind: ScalarKind.Double or ScalarKind.Decimal } => Numbers,
            ScalarType { Kind: ScalarKind.Boolean } => Flags,
            ScalarType { Kind: ScalarKind.Text } => Texts,
            ListType => Lists,
            _ => [],
        };
        if (patterns.Length == 0 || !Words.IsIn(description))
        {
            return null;
        }

        string? found = null;
        foreach (var (sign, pattern) in patterns)
        {
            if (!Holds(description, sign))
            {
                continue;
            }

            foreach (Match match in pattern.Matches(description))
            {
                var value = Wire(match.Groups["value"].Value, type);
                if (HangsOnSomething(description, match.Index) || (found is not null && found != value))
                {
                    // Of two defaults, which one holds hangs on something too.
                    return null;
                }

                found = value;
            }
        }

        return found;
    }

    /// <summary>Only the English word has letters of two cases.</summary>
    private static bool Holds(string description, string sign) =>
        description.IndexOf(sign, sign[sign.Length - 1] < 128 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) >= 0;

    /// <summary>Of a sentence such as "where the type is a number it may be left out, false by default", or "you can pass default: 5".</summary>
    private static bool HangsOnSomething(string description, int at)
    {
        if (Passed.IsMatch(description.Substring(Math.Max(0, at - 10), Math.Min(10, at))))
        {
            return true;
        }

        var sentence = description.Substring(Sentences.Start(description, at), at - Sentences.Start(description, at));
        return Sentences.IsExample(description, at) || sentence.IndexOf("类型为", StringComparison.Ordinal) >= 0 || sentence.IndexOf("when ", StringComparison.OrdinalIgnoreCase) >= 0 || sentence.IndexOf("field type is", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>A column holds the value alone, or says that there is none.</summary>
    private static string? OfColumn(string cell, TypeModel type)
    {
        if (cell.Length == 0)
        {
            return null;
        }

        cell = cell.Trim('"', '\'', '`', '“', '”', ' ');
        if (cell.Length == 0 || cell is "-" or "--" or "无" or "/" or "空" || cell.ToUpperInvariant() is "NONE" or "NULL" or "N/A" or "NIL" or "NO DEFAULT")
        {
            return null;
        }

        var pattern = type switch
        {
            ScalarType { Kind: ScalarKind.Int64 } => @"^-?\d+$",
            ScalarType { Kind: ScalarKind.Double or ScalarKind.Decimal } => @"^-?\d+(\.\d+)?$",
            ScalarType { Kind: ScalarKind.Boolean } => "^(?:true|false|yes|no|是|否|0|1)$",
            ScalarType { Kind: ScalarKind.Text } => @"^[A-Za-z0-9_.*:/-]+$",
            ListType => @"^\[\]$",
            _ => null,
        };
        return pattern is not null && Regex.IsMatch(cell, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) ? Wire(cell, type) : null;
    }

    private static string Wire(string value, TypeModel type) =>
        type is not ScalarType { Kind: ScalarKind.Boolean } ? value
        : value.ToUpperInvariant() is "TRUE" or "YES" or "是" or "1" ? "true" : "false";

    private static (string Sign, Regex Pattern)[] Patterns(string value, bool isText)
    {
        const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
        const string Before = @"(?<![A-Za-z0-9_.])";
        const string Named = @"\s*[.:：、-]\s*[^,，;；。（(\d]{1,30}";
        var word = value.Replace(End, "");
        var patterns = new List<(string Sign, string Pattern)>
        {
            (":默认值", Before + word + @"\s*:默认值"),
            ("：默认值", Before + word + @"\s*：默认值"),
            ("(默认", Before + word + Named + @"\(\s*默认值?\s*\)"),
            ("（默认", Before + word + Named + @"（\s*默认值?\s*）"),
            ("(default)", Before + word + Named + @"\(default\)"),
            ("默认", @"默认值?(?:不传|不填)?时?\s*(?:设?为|是|[:：=])\s*" + value),
            ("缺省", @"缺省值?时?\s*(?:设?为|是|[:：=])\s*" + value),
            ("则为", @"(?:不传|不填)(?:时)?则为\s*" + value),
            ("default", @"\bdefaults?(?:\s+values?)?\s*(?:is|to|of|[:：=])\s*" + value),
        };
        if (!isText)
        {
            patterns.Add(("默认", @"默认值?\s*" + value));
            patterns.Add(("缺省", @"缺省值?\s*" + value));
            patterns.Add(("default", @"\bdefaults?(?:\s+values?)?\s+" + value));
            patterns.Add(("default", @"(?<![A-Za-z0-9_.-])" + word + @"\s+(?:by\s+)?default\b(?!\s*(?:value|is|[:：]))"));
        }
        else
        {
            patterns.Add(("default", """\bdefaults?(?:\s+values?)?\s+["'`“”](?<value>[^"'`“”]*)["'`“”]"""));
        }

        return [.. patterns.Select(static item => (item.Sign, new Regex(item.Pattern, Options)))];
    }
}
