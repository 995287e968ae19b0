using EsbGen.Documents.Text;

namespace EsbGen.Documents.Dialects;

/// <summary>An address and what it says of the API's name.</summary>
/// <param name="System">The system: of ESB the segment behind <c>/api/c/compapi/v2/</c>.</param>
/// <param name="Name">The rest, without variables.</param>
/// <param name="Path">The whole path.</param>
internal sealed record ApiAddress(string System, string Name, string Path)
{
    private static readonly char[] Refused = ['\\', '?', '#', '@', '"', '\'', '`', '|', '^'];

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
}
