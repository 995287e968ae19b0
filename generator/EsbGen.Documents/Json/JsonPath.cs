using System.Text;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Json;

/// <summary>
/// Where in the request or the response: <c>$</c> is the whole, <c>.name</c> or <c>['any name']</c> a member, <c>[*]</c> each
/// item of a list and each value of a dictionary.
/// </summary>
internal sealed record JsonPath(EquatableArray<PathStep> Steps)
{
    /// <summary>The most characters of a path: names of types are made of paths, and C# cannot hold names without end.</summary>
    public const int MaxLength = 400;

    /// <summary>Null where the text is no such path.</summary>
    public static JsonPath? Parse(string text)
    {
        if (text.Length is 0 or > MaxLength || text[0] != '$')
        {
            return null;
        }

        var steps = new List<PathStep>();
        var index = 1;
        while (index < text.Length)
        {
            if (string.CompareOrdinal(text, index, "[*]", 0, 3) == 0)
            {
                steps.Add(default);
                index += 3;
            }
            else if (ReadName(text, ref index) is { } name)
            {
                steps.Add(new PathStep(name));
            }
            else
            {
                return null;
            }
        }

        return Of(steps);
    }

    public static JsonPath Of(IEnumerable<PathStep> steps) => new(new EquatableArray<PathStep>(steps));

    /// <summary>The names of the members that it passes.</summary>
    public IEnumerable<string> Names() => Steps.Where(static step => step.Name is not null).Select(static step => step.Name!);

    public override string ToString()
    {
        var builder = new StringBuilder("$");
        foreach (var step in Steps)
        {
            Append(builder, step.Name);
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, string? name)
    {
        if (name is null)
        {
            builder.Append("[*]");
        }
        else if (name.Length > 0 && name.All(IsPlain))
        {
            builder.Append('.').Append(name);
        }
        else
        {
            builder.Append("['").Append(name.Replace("\\", "\\\\").Replace("'", "\\'")).Append("']");
        }
    }

    private static string? ReadName(string text, ref int index)
    {
        if (text[index] == '.')
        {
            var start = ++index;
            while (index < text.Length && IsPlain(text[index]))
            {
                index++;
            }

            return index > start ? text.Substring(start, index - start) : null;
        }

        return string.CompareOrdinal(text, index, "['", 0, 2) == 0 ? ReadQuoted(text, ref index) : null;
    }

    private static string? ReadQuoted(string text, ref int index)
    {
        var name = new StringBuilder();
        for (var at = index + 2; at < text.Length; at++)
        {
            if (text[at] == '\'')
            {
                index = at + 2;
                return index <= text.Length && text[at + 1] == ']' ? name.ToString() : null;
            }

            if (text[at] == '\\' && ++at == text.Length)
            {
                return null;
            }

            name.Append(text[at]);
        }

        return null;
    }

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is '_' or '-';
}
