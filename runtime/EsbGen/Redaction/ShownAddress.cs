namespace EsbGen.Redaction;

/// <summary>
/// Writes the address of a call so that it may be shown: variables and parameters whose names speak of secrets are masked.
/// </summary>
internal static class ShownAddress
{
    /// <summary>Scheme, host and path.</summary>
    /// <param name="address">The address, variables filled.</param>
    /// <param name="template">The path that it was made of, with <c>{name}</c> variables.</param>
    public static string WithoutQuery(Uri address, string template)
    {
        var shown = address.GetLeftPart(UriPartial.Path);
        if (template.IndexOf('{') < 0)
        {
            return shown;
        }

        // Values are escaped, so that none of them holds a slash; in front of the path the base address may have one of its own.
        var segments = shown.Split('/');
        var patterns = template.Split('/');
        for (var index = 1; index <= Math.Min(segments.Length, patterns.Length); index++)
        {
            if (IsSecret(patterns[patterns.Length - index]))
            {
                segments[segments.Length - index] = SecretNames.Mask;
            }
        }

        return string.Join("/", segments);
    }

    /// <summary>All of the address.</summary>
    /// <inheritdoc cref="WithoutQuery"/>
    public static string WithQuery(Uri address, string template)
    {
        var start = WithoutQuery(address, template);
        var parameters = address.Query.TrimStart('?');
        return parameters.Length == 0 ? start : start + "?" + string.Join("&", parameters.Split('&').Select(MaskParameter));
    }

    private static bool IsSecret(string pattern)
    {
        for (var open = pattern.IndexOf('{'); open >= 0; open = pattern.IndexOf('{', open + 1))
        {
            var close = pattern.IndexOf('}', open);
            if (close > 0 && SecretNames.Contain(pattern.Substring(open + 1, close - open - 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static string MaskParameter(string parameter)
    {
        var name = parameter.Split('=')[0];
        return name.Length < parameter.Length && SecretNames.Contain(Uri.UnescapeDataString(name))
            ? name + "=" + SecretNames.Mask
            : parameter;
    }
}
