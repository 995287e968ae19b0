using System.Text;

namespace EsbGen.Documents.Prose.Values;

/// <summary>Spells the signs of values out, of which names cannot hold any: <c>!=</c> → <c>not equal</c>, <c>1:n</c> → <c>1 to n</c>.</summary>
internal static class SymbolNames
{
    public static string Spell(string value)
    {
        if (value.All(static c => char.IsLetterOrDigit(c) || c == '_'))
        {
            return value;
        }

        var builder = new StringBuilder();
        for (var index = 0; index < value.Length; index++)
        {
            var isTwice = index + 1 < value.Length && value[index + 1] == value[index];
            var word = value[index] switch
            {
                '=' => isTwice ? "" : "equal",
                '!' => "not",
                '<' => "less",
                '>' => "greater",
                '~' => "like",
                ':' => "to",
                '+' => "plus",
                '*' => "any",
                '-' when index == 0 => "minus",
                _ => null,
            };
            builder.Append(word is null ? value.Substring(index, 1) : word.Length == 0 ? "" : " " + word + " ");
        }

        return builder.ToString().Trim();
    }
}
