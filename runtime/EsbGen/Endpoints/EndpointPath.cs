namespace EsbGen;

/// <summary>
/// What the path of an endpoint may be. It is joined to the base address as text, so that a path without its slash would continue the
/// host's name, and a call would carry its credentials to somebody else.
/// </summary>
internal static class EndpointPath
{
    /// <summary>What is wrong with a path; null where nothing is.</summary>
    public static string? ProblemOf(string path)
    {
        if (path.Length == 0 || path[0] != '/')
        {
            return "it does not begin with '/'";
        }

        if (path.StartsWith("//", StringComparison.Ordinal))
        {
            return "it begins with '//'";
        }

        foreach (var letter in path)
        {
            if (letter is '\\' or '?' or '#' || char.IsControl(letter) || char.IsWhiteSpace(letter) || char.IsSurrogate(letter))
            {
                return letter is '\\' or '?' or '#' ? $"it holds '{letter}'" : "it holds a blank, a control character or half a character";
            }
        }

        return HasDotSegment(path) ? "one of its segments is '.' or '..'" : null;
    }

    /// <summary>Whether a segment consists of dots that make an address climb. An escaped dot is a dot.</summary>
    public static bool HasDotSegment(string path)
    {
        var start = 0;
        for (var index = 0; index <= path.Length; index++)
        {
            if (index < path.Length && path[index] != '/')
            {
                continue;
            }

            if (IsDots(path, start, index))
            {
                return true;
            }

            start = index + 1;
        }

        return false;
    }

    private static bool IsDots(string path, int start, int end)
    {
        var dots = 0;
        while (start < end && dots < 3)
        {
            var length = path[start] == '.' ? 1 : string.Compare(path, start, "%2e", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 ? 3 : 0;
            if (length == 0)
            {
                return false;
            }

            start += length;
            dots++;
        }

        return start == end && dots is 1 or 2;
    }
}
