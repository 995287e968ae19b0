using System.Text;
using System.Text.Json;
using EsbGen.Json;
using EsbGen.Limits;
using EsbGen.Redaction;

namespace EsbGen.Calls;

/// <summary>Collects what a response reports about its failure, without secrets.</summary>
internal static class Failures
{
    private const int Limit = RuntimeLimits.ShownText;
    private const int BytesPerCharacter = 4;

    /// <summary>Where systems say what went wrong when they leave the message empty.</summary>
    private static readonly EsbMembers OtherReasons = EsbMembers.ForResponse(["msg", "error"], optional: [0, 1]);

    /// <summary>The failure of a response without an envelope. The gateway in front of ESB reports details in headers.</summary>
    public static EsbFailure Of(HttpResponseMessage httpResponse, ResponseBody body, Redactor redactor)
    {
        var failure = new EsbFailure(
            HeaderOf(httpResponse, "X-Bkapi-Error-Code") is { } code ? new EsbCode(code) : default,
            HeaderOf(httpResponse, "X-Bkapi-Error-Message"),
            HeaderOf(httpResponse, "X-Bkapi-Request-ID"),
            null,
            httpResponse.StatusCode,
            RawOf(body, redactor),
            RetryAfterOf(httpResponse));
        return Shown(failure, redactor) with { Kind = FailureKinds.OfOther(failure) };
    }

    /// <summary>Of an envelope.</summary>
    public static EsbFailure Of(
        HttpResponseMessage httpResponse,
        ResponseBody body,
        Redactor redactor,
        IEsbResponse response,
        ReadOnlySpan<byte> json,
        EsbOptions options)
    {
        var failure = new EsbFailure(
            response.Code.HasValue ? response.Code : HeaderOf(httpResponse, "X-Bkapi-Error-Code") is { } code ? new EsbCode(code) : default,
            MessageOf(response, json, options) ?? HeaderOf(httpResponse, "X-Bkapi-Error-Message"),
            response.RequestId ?? HeaderOf(httpResponse, "X-Bkapi-Request-ID"),
            response.Permission,
            httpResponse.StatusCode,
            RawOf(body, redactor),
            RetryAfterOf(httpResponse));
        return Shown(failure, redactor) with { Kind = FailureKinds.OfEnvelope(failure) };
    }

    /// <summary>A code as it may be shown.</summary>
    public static EsbCode Shown(EsbCode code, Redactor redactor)
    {
        var text = code.ToString();
        var shown = DisplayText.Escape(redactor.RedactValue(text));
        return shown == text ? code : new EsbCode(shown);
    }

    /// <summary>The failure as it may be shown. Its kind was determined before, from messages and codes that may contain secrets.</summary>
    private static EsbFailure Shown(EsbFailure failure, Redactor redactor) => failure with
    {
        Code = failure.Code.HasValue ? Shown(failure.Code, redactor) : default,
        Message = failure.Message is { } message ? RedactMessage(message, redactor) : null,
        RequestId = failure.RequestId is { } id ? DisplayText.Escape(redactor.RedactValue(id)) : null,
        Permission = failure.Permission is { } permission ? Redacted(permission, redactor) : null,
    };

    /// <summary>A message may be JSON: an object of languages, or the whole response of a system behind.</summary>
    private static string RedactMessage(string message, Redactor redactor)
    {
        var start = message.Length > Limit * RuntimeLimits.SearchedPerShown
            ? message.Substring(0, Limit * RuntimeLimits.SearchedPerShown)
            : message;
        return redactor.IsSecret(start) ? SecretNames.Mask
            : start.TrimStart() is { Length: > 0 } trimmed && trimmed[0] is '{' or '['
                ? redactor.RedactJson(Encoding.UTF8.GetBytes(start), Limit, start.Length < message.Length)
            : redactor.Redact(message, Limit);
    }

    private static string RawOf(ResponseBody body, Redactor redactor)
    {
        var isStart = body.IsTooLarge || body.Length > Limit * BytesPerCharacter;
        return redactor.RedactJson(body.Bytes.Slice(0, Math.Min(body.Length, Limit * BytesPerCharacter)), Limit, isStart);
    }

    /// <summary>ESB's message is text, null, or an object of languages, which the record keeps apart.</summary>
    private static string? MessageOf(IEsbResponse response, ReadOnlySpan<byte> json, EsbOptions options)
    {
        if (response.Message is { Length: > 0 } message)
        {
            return message;
        }

        if (response.AdditionalProperties is { } additional
            && additional.TryGetValue("message", out var other)
            && other.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            return other.GetRawText();
        }

        var reader = new EsbJsonReader(json, options.MaxDepth);
        var state = reader.StartObject(OtherReasons);
        while (reader.TryReadMember(ref state, out _))
        {
            if (reader.ReadTextOrNull(ref state) is { Length: > 0 } reason)
            {
                return reason;
            }
        }

        return response.Message;
    }

    private static EsbPermission Redacted(EsbPermission permission, Redactor redactor)
    {
        using var writer = EsbJsonWriter.Rent();
        EsbPermission.Json.WriteJson(writer, permission);
        var redacted = JsonCopy.Of(writer.Written, SecretNames.Mask, text => redactor.RedactValue(text), static _ => false);
        var reader = new EsbJsonReader(redacted, RuntimeLimits.JsonDepth);
        return EsbPermission.Json.ReadJson(ref reader);
    }

    /// <summary>A date is relative to the server's clock, if the response has its date.</summary>
    private static TimeSpan? RetryAfterOf(HttpResponseMessage httpResponse)
    {
        if (httpResponse.Headers.RetryAfter is not { } retryAfter)
        {
            return null;
        }

        var wait = retryAfter.Delta ?? (retryAfter.Date - (httpResponse.Headers.Date ?? DateTimeOffset.UtcNow));
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static string? HeaderOf(HttpResponseMessage httpResponse, string name) =>
        httpResponse.Headers.TryGetValues(name, out var values) && values.FirstOrDefault() is { Length: > 0 } value ? value : null;
}
