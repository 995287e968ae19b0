using System.Globalization;
using System.Text;
using EsbGen.Json;
using EsbGen.Limits;
using EsbGen.Redaction;

namespace EsbGen.Drift;

/// <summary>
/// Writes paths as JSONPath (RFC 9535) does. A server chooses the names of unknown members, so they are bounded and escaped.
/// </summary>
internal static class JsonPath
{
    /// <param name="path">The path.</param>
    /// <param name="redactor">Takes secrets out of names; null for a text that is not shown.</param>
    /// <returns>Such as <c>$.data[*].name</c>.</returns>
    public static string Of(DriftStep? path, Redactor? redactor)
    {
        var builder = new StringBuilder("$");
        for (var step = path; step is not null; step = step.Next)
        {
            if (step.Name is { } name)
            {
                Append(builder, name, redactor);
            }
            else
            {
                builder.Append("[*]");
            }
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, string name, Redactor? redactor)
    {
        var isLong = name.Length > RuntimeLimits.SearchedName;
        name = isLong ? name.Substring(0, RuntimeLimits.SearchedName) : name;
        name = redactor is null ? name : redactor.IsSecret(name) ? SecretNames.Mask : redactor.Redact(name, isStart: isLong);
        var length = Math.Min(name.Length, RuntimeLimits.ShownName);
        if (length == name.Length && IsPlain(name))
        {
            builder.Append('.').Append(name);
            return;
        }

        builder.Append("['");
        for (var index = 0; index < length; index++)
        {
            AppendEscaped(builder, name[index]);
        }

        builder.Append(length < name.Length ? "...']" : "']");
    }

    private static void AppendEscaped(StringBuilder builder, char c)
    {
        if (c is '\'' or '\\')
        {
            builder.Append('\\').Append(c);
        }
        else if (c is >= ' ' and <= '~' || char.IsLetterOrDigit(c))
        {
            builder.Append(c);
        }
        else
        {
            builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
    }

    private static bool IsPlain(string name)
    {
        for (var index = 0; index < name.Length; index++)
        {
            if (name[index] != '_' && !char.IsLetter(name[index]) && (index == 0 || !char.IsDigit(name[index])))
            {
                return false;
            }
        }

        return name.Length > 0;
    }
}
