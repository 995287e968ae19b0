namespace EsbGen.Transport;

/// <summary>Takes secrets out of texts that may be shown: a server can echo what it was sent.</summary>
internal sealed class Redactor
{
    private const string Mask = "***";

    private readonly string[] _secrets;

    public Redactor(EsbOptions options)
    {
        var secrets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var secret in new[] { options.AppSecret, options.Token, options.UserAccessToken, options.AccessToken })
        {
            if (secret is { Length: > 0 })
            {
                secrets.Add(secret);
                secrets.Add(Uri.EscapeDataString(secret));
                using var writer = Json.EsbJsonWriter.Rent();
                writer.WriteText(secret);
                secrets.Add(System.Text.Encoding.UTF8.GetString(writer.Written.Slice(1, writer.Length - 2).ToArray()));
            }
        }

        // Longer ones first, so that one secret within another leaves no rest.
        _secrets = [.. secrets.OrderByDescending(static secret => secret.Length)];
    }

    public string Redact(string text)
    {
        foreach (var secret in _secrets)
        {
#if NETSTANDARD2_0
            text = text.Replace(secret, Mask);
#else
            text = text.Replace(secret, Mask, StringComparison.Ordinal);
#endif
        }

        return text;
    }
}
