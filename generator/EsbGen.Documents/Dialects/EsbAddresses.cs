using EsbGen.Documents.Text;

namespace EsbGen.Documents.Dialects;

/// <summary>ESB's addresses: <c>/api/c/compapi/v2/job/run/</c>, <c>/v2/job/run/</c>, <c>specs/job/run.md</c>.</summary>
internal sealed class EsbAddresses : AddressForms
{
    /// <inheritdoc/>
    public override string Mark => "/api/c/compapi/";

    /// <inheritdoc/>
    public override ApiAddress? Find(string text, out int start)
    {
        start = text.IndexOf("/api/", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            // A path alone, not part of a sentence: "/v2/job/run/".
            start = text.Length > 2 && text[0] == '/' && text.IndexOf(' ') < 0 ? 0 : -1;
        }

        return start < 0 ? null : OfPath(text.Substring(start, PathLength(text, start)));
    }

    /// <inheritdoc/>
    public override ApiAddress? OfPath(string path)
    {
        if (ApiAddress.DefectOf(path) is not null)
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

    /// <inheritdoc/>
    public override ApiAddress? OfDocument(string path)
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
        return IsName(name) && IsName(system) && name.Length + system.Length < Bounds.MaxAddressLength - 30 ? new ApiAddress(system, name, "/api/c/compapi/v2/" + system + "/" + name + "/") : null;
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
