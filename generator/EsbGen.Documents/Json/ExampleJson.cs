using System.Globalization;
using System.Text;

namespace EsbGen.Documents.Json;

/// <summary>Writes an example, which was mended while it was read, as JSON without blanks.</summary>
internal static class ExampleJson
{
    /// <summary>Empty where there is no example.</summary>
    public static string Of(ExampleValue? value)
    {
        var builder = new StringBuilder();
        if (value is not null)
        {
            Write(builder, value);
        }

        return builder.ToString();
    }

    private static void Write(StringBuilder builder, ExampleValue value)
    {
        switch (value.Kind)
        {
            case ExampleKind.Null:
                builder.Append("null");
                break;
            case ExampleKind.Boolean or ExampleKind.Number:
                builder.Append(value.Text);
                break;
            case ExampleKind.Text:
                WriteText(builder, value.Text);
                break;
            case ExampleKind.Array:
                builder.Append('[');
                for (var index = 0; index < value.Items.Count; index++)
                {
                    builder.Append(index == 0 ? "" : ",");
                    Write(builder, value.Items[index]);
                }

                builder.Append(']');
                break;
            default:
                WriteObject(builder, value);
                break;
        }
    }

    private static void WriteObject(StringBuilder builder, ExampleValue value)
    {
        builder.Append('{');
        for (var index = 0; index < value.Members.Count; index++)
        {
            builder.Append(index == 0 ? "" : ",");
            WriteText(builder, value.Members[index].Name);
            builder.Append(':');
            Write(builder, value.Members[index].Value);
        }

        builder.Append('}');
    }

    private static void WriteText(StringBuilder builder, string text)
    {
        builder.Append('"');
        for (var index = 0; index < text.Length; index++)
        {
            var c = text[index];
            if (c is '"' or '\\')
            {
                builder.Append('\\').Append(c);
            }
            else if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                builder.Append(c).Append(text[++index]);
            }
            else if (c < ' ' || char.IsSurrogate(c))
            {
                // Half a pair is no UTF-8, but JSON has a way to write it.
                builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                builder.Append(c);
            }
        }

        builder.Append('"');
    }
}
