using EsbGen.Documents.Text;

namespace EsbGen.Documents.Dialects;

/// <summary>An address and what it says of the API's name.</summary>
/// <param name="System">The system: the segment behind <c>/api/c/compapi/v2/</c>.</param>
/// <param name="Name">The rest, without variables.</param>
/// <param name="Path">The whole path.</param>
internal sealed record ApiAddress(string System, string Name, string Path)
{
    private static readonly char[] Refused = ['\\', '?', '#', '@', '"', '\'', '`', '|', '^'];

    /// <summary>Finds an address in a line; null where it holds none.</summary>
    public static ApiAddress? Find(string text, out int start)
    {
        start = text.IndexOf("/api/", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            // A path alone, not part of a sentence: "/v2/job/run/".
            start = text.Length > 2 && text[0] == '/' && text.IndexOf(' ') < 0 ? 0 : -1;
        }

        return start < 0 ? null : OfPath(text.Substring(start, PathLength(text, start)));
    }

    /// <summary>The address of a path; null where a client cannot call it, or it names no system and API.</summary>
    public static ApiAddress? OfPath(string path)
    {
        if (DefectOf(path) is not null)
        {
            return null;
        }

        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment.Length > 0)
            {
                segments.Add(segment);
            }
        }

        var index = 0;
        if (segments.Count > 0 && segments[0].Equals("api", StringComparison.OrdinalIgnoreCase))
        {
            index++;
            if (index + 1 < segments.Count && segments[index] == "c" && segments[index + 1].StartsWith("compapi", StringComparison.OrdinalIgnoreCase))
            {
                index += 2;
            }
        }

        if (index < segments.Count && IsVersion(segments[index]))
        {
            index++;
        }

        segments.RemoveRange(0, index);
        segments.RemoveAll(static segment => segment.IndexOf('{') >= 0 || segment.IndexOf('<') >= 0 || segment[0] == ':');
        return segments.Count < 2 ? null : new ApiAddress(segments[0], string.Join("_", segments.GetRange(1, segments.Count - 1)), Normalize(path));
    }

    /// <summary>
    /// Why a client must not call a path: it would be joined with the server's address to something else than a path on that server,
    /// and credentials would go there. Null where it may.
    /// </summary>
    public static AddressDefect? DefectOf(string path) =>
        path.Length > Bounds.MaxAddressLength ? AddressDefect.TooLong
        : path.Length == 0 || path[0] != '/' ? AddressDefect.NoSlash
        : path.Length > 1 && path[1] == '/' ? AddressDefect.OtherHost
        : path.Any(IsUnseen) ? AddressDefect.InvisibleCharacter
        : path.IndexOfAny(Refused) >= 0 ? AddressDefect.InvalidCharacter
        : path.Split('/').Any(IsDots) ? AddressDefect.DotSegment
        : null;

    private static bool IsUnseen(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c) || Identifiers.IsUnseen(c);

    private static bool IsDots(string segment) =>
        segment.Replace("%2e", ".").Replace("%2E", ".") is "." or "..";

    /// <summary>What a document's place says where the document does not: <c>specs/job/get_status.md</c>.</summary>
    public static ApiAddress? OfDocument(string path)
    {
        var segments = path.Replace('\\', '/').Split('/');
        if (segments.Length < 2)
        {
            return null;
        }

        var file = segments[segments.Length - 1];
        var dot = file.LastIndexOf('.');
        var name = (dot < 0 ? file : file.Substring(0, dot)).Trim();
        var system = segments[segments.Length - 2].Trim();
        var told = "/api/c/compapi/v2/" + system + "/" + name + "/";
        return IsName(name) && IsName(system) && DefectOf(told) is null ? new ApiAddress(system, name, told) : null;
    }

    private static bool IsName(string text) => text.Length > 0 && text.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.') && text[0] != '.';

    private static bool IsVersion(string segment) => segment.Length > 1 && segment[0] is 'v' or 'V' && segment.Skip(1).All(static c => c is >= '0' and <= '9' or '.');

    /// <summary>Variables in braces, whatever marks the author used.</summary>
    private static string Normalize(string path) => path.IndexOf(':') < 0 && path.IndexOf('<') < 0 ? path :
        string.Join("/", path.Split('/').Select(static segment => segment.Length > 1 && segment[0] == ':' ? "{" + segment.Substring(1) + "}"
            : segment.Length > 2 && segment[0] == '<' && segment[segment.Length - 1] == '>' ? "{" + segment.Substring(1, segment.Length - 2) + "}"
            : segment));

    private static int PathLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) && text[end] < 128 || "/_-.{}<>:~%+".IndexOf(text[end]) >= 0))
        {
            end++;
        }

        // A full stop or colon behind the address is the sentence's.
        while (end > start && text[end - 1] is '.' or ':')
        {
            end--;
        }

        return end - start;
    }
}
