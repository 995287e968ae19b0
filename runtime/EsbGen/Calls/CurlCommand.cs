using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using EsbGen.Limits;
using EsbGen.Redaction;

namespace EsbGen.Calls;

/// <summary>Writes a call as a line for a POSIX shell that makes it again, without secrets.</summary>
internal static class CurlCommand
{
    /// <summary>
    /// Headers that never hold a secret. Others may have been added by a caller or a handler; only their names are shown.
    /// </summary>
    private static readonly HashSet<string> PlainHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "X-Bk-Tenant-Id", "Blueking-Language", "Blueking-Timezone", "X-Use-Test-Env", "Traceparent",
    };

    /// <param name="request">The request as it was built.</param>
    /// <param name="address">Where to: a handler may have changed the request's own.</param>
    /// <param name="template">The path that the address was made of, with <c>{name}</c> variables.</param>
    /// <param name="body">The body, where there is one.</param>
    /// <param name="redactor">Takes out what is secret wherever it stands.</param>
    public static string Of(HttpRequestMessage request, Uri address, string template, PooledContent? body, Redactor redactor)
    {
        var builder = new StringBuilder("curl");
        if (request.Method != HttpMethod.Get)
        {
            var method = request.Method.Method;
            builder.Append(" -X ").Append(method.All(static letter => letter is >= 'A' and <= 'Z') ? method : Quote(method));
        }

        var target = redactor.Redact(ShownAddress.WithQuery(address, template));
        builder.Append(target.IndexOfAny(['[', ']', '{', '}']) >= 0 ? " --globoff " : " ").Append(Quote(target));
        AppendHeaders(builder, request.Headers, redactor);
        if (body is not null)
        {
            builder.Append(" -H 'Content-Type: application/json; charset=utf-8'");
            AppendBody(builder, body, redactor);
        }

        return builder.ToString();
    }

    private static void AppendHeaders(StringBuilder builder, HttpRequestHeaders headers, Redactor redactor)
    {
        foreach (var header in headers)
        {
            if (header.Key == "Accept-Encoding")
            {
                builder.Append(" --compressed");
                continue;
            }

            var value = string.Join(", ", header.Value);
            var shown = header.Key == "X-Bkapi-Authorization" ? MaskJson(Encoding.UTF8.GetBytes(value))
                : PlainHeaders.Contains(header.Key) ? value
                : SecretNames.Mask;
            builder.Append(" -H ").Append(Quote(header.Key + ": " + redactor.Redact(shown)));
        }
    }

    private static void AppendBody(StringBuilder builder, PooledContent body, Redactor redactor)
    {
        // Where the framework gives a body back before the call ends, it cannot be shown either.
        if (body.Length <= RuntimeLimits.ShownBody && body.TryCopy() is { } json)
        {
            builder.Append(" --data-raw ").Append(Quote(redactor.Redact(MaskJson(json))));
        }
        else
        {
            builder.Append(" --data-binary @body.json");
        }
    }

    private static string MaskJson(byte[] json)
    {
        try
        {
            return SecretNames.MaskMembers(json);
        }
        catch (JsonException)
        {
            return SecretNames.Mask;
        }
    }

    /// <summary>Within single quotes a shell takes everything as it is, but a single quote.</summary>
    private static string Quote(string text) => "'" + text.Replace("'", "'\\''") + "'";
}
