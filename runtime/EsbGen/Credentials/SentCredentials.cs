using System.Text;
using EsbGen.Calls;
using EsbGen.Json;
using EsbGen.Redaction;

namespace EsbGen.Credentials;

/// <summary>Credentials in the form in which calls carry them, worked out once for all calls that share them.</summary>
internal sealed class SentCredentials
{
    private SentCredentials(EsbCredentials source, EsbCredentials credentials, List<KeyValuePair<string, string>> members, bool isHeader)
    {
        Source = source;
        Authorization = isHeader ? AsciiJson.Escape(Encoding.UTF8.GetString(ObjectOf(members))) : null;
        Parameters = isHeader ? [] : [.. members];
        var prefix = ObjectOf(Parameters);
        Prefix = prefix.AsSpan(0, prefix.Length - 1).ToArray();
        Redactor = new Redactor([credentials.AppSecret, credentials.Token, credentials.UserAccessToken, credentials.AccessToken]);
    }

    /// <summary>What they were made of.</summary>
    public EsbCredentials Source { get; }

    /// <summary>The parameters among which they travel; none where they are in the header.</summary>
    public KeyValuePair<string, string>[] Parameters { get; }

    /// <summary>The same as the start of a JSON object, without its closing brace.</summary>
    public byte[] Prefix { get; }

    /// <summary>The header <c>X-Bkapi-Authorization</c>; null where they are parameters.</summary>
    public string? Authorization { get; }

    /// <summary>Takes them out of texts.</summary>
    public Redactor Redactor { get; }

    /// <param name="source">The credentials of the call.</param>
    /// <param name="own">The client's own, for what the call's leave out.</param>
    /// <exception cref="InvalidOperationException">No app is named anywhere.</exception>
    public static SentCredentials Of(EsbCredentials source, EsbCredentials own)
    {
        if (source.AccessToken is { Length: > 0 } accessToken)
        {
            return new SentCredentials(source, source, [new("access_token", accessToken)], isHeader: true);
        }

        // An app brings its own secret: ours must not be sent along with another's name.
        var credentials = string.IsNullOrEmpty(source.AppCode) ? source with { AppCode = own.AppCode, AppSecret = own.AppSecret } : source;
        if (string.IsNullOrEmpty(credentials.AppCode) || string.IsNullOrEmpty(credentials.AppSecret))
        {
            throw new InvalidOperationException(
                "An ESB call requires an app: set EsbOptions.AppCode and EsbOptions.AppSecret, set both in the call's EsbCredentials, "
                + "or set an access token.");
        }

        var placement = source.Placement ?? own.Placement;
        return placement is EsbCredentialsPlacement.Parameters or EsbCredentialsPlacement.Header
            ? new SentCredentials(source, credentials, MembersOf(credentials), placement == EsbCredentialsPlacement.Header)
            : throw new InvalidOperationException("EsbCredentials.Placement must be Parameters or Header.");
    }

    private static List<KeyValuePair<string, string>> MembersOf(EsbCredentials credentials)
    {
        var members = new List<KeyValuePair<string, string>>(5);
        Add("bk_app_code", credentials.AppCode);
        Add("bk_app_secret", credentials.AppSecret);
        Add("bk_access_token", credentials.UserAccessToken);
        Add("bk_token", credentials.Token);
        Add("bk_username", credentials.Username);
        return members;

        void Add(string name, string? value)
        {
            if (value is { Length: > 0 })
            {
                members.Add(new(name, value));
            }
        }
    }

    private static byte[] ObjectOf(IReadOnlyList<KeyValuePair<string, string>> members)
    {
        using var writer = EsbJsonWriter.Rent();
        writer.WriteRaw("{"u8);
        for (var index = 0; index < members.Count; index++)
        {
            if (index > 0)
            {
                writer.WriteRaw(","u8);
            }

            using var member = EsbJsonWriter.Rent();
            member.WriteName(members[index].Key);
            member.WriteText(members[index].Value);
            writer.WriteRaw(member.Written);
        }

        writer.WriteRaw("}"u8);
        return writer.Written.ToArray();
    }
}
