using System.Text.Json;
using EsbGen.Json;
using EsbGen.Redaction;

namespace EsbGen.Calls;

/// <summary>Collects what a response tells of its failure, without secrets.</summary>
internal static class Failures
{
    private const int Limit = 4096;
    private const int BytesPerCharacter = 4;

    /// <summary>Where systems say what went wrong when they leave the message empty.</summary>
    private static readonly EsbMembers OtherReasons = EsbMembers.ForResponse(["msg", "error"], optional: [0, 1]);

    /// <summary>Of a response that is no envelope. The gateway before ESB tells in headers what it knows.</summary>
    public static EsbFailure Of(HttpResponseMessage httpResponse, ResponseBody body, Redactor redactor)
    {
        var isStart = body.IsTooLarge || body.Length > Limit * BytesPerCharacter;
        return new EsbFailure(
            HeaderOf(httpResponse, "X-Bkapi-Error-Code", redactor) is { } code ? new EsbCode(code) : default,
            HeaderOf(httpResponse, "X-Bkapi-Error-Message", redactor),
            HeaderOf(httpResponse, "X-Bkapi-Request-ID", redactor),
            null,
            httpResponse.StatusCode,
            redactor.Redact(body.Start(Limit * BytesPerCharacter), Limit, isStart),
            RetryAfterOf(httpResponse));
    }

    /// <summary>Of an envelope.</summary>
    public static EsbFailure Of(HttpResponseMessage httpResponse, ResponseBody body, Redactor redactor, IEsbResponse response, ReadOnlySpan<byte> json, EsbOptions options)
    {
        var failure = Of(httpResponse, body, redactor);
        return failure with
        {
            Code = response.Code.IsText ? new EsbCode(redactor.Redact(response.Code.ToString(), Limit)) : response.Code.HasValue ? response.Code : failure.Code,
            Message = MessageOf(response, json, options) is { } message ? redactor.Redact(message, Limit) : failure.Message,
            RequestId = response.RequestId is { } id ? redactor.Redact(id, Limit) : failure.RequestId,
            Permission = response.Permission is { } permission ? Redacted(permission, redactor) : null,
        };
    }

    /// <summary>ESB's message is text, null, or an object of languages, which the record keeps apart.</summary>
    private static string? MessageOf(IEsbResponse response, ReadOnlySpan<byte> json, EsbOptions options)
    {
        if (response.Message is { Length: > 0 } message)
        {
            return message;
        }

        if (response.AdditionalProperties is { } additional && additional.TryGetValue("message", out var other) && other.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
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
        var redacted = JsonCopy.Of(writer.Written, text => redactor.Redact(text), static _ => false);
        var reader = new EsbJsonReader(redacted, EsbOptionsValidator.DepthLimit);
        return EsbPermission.Json.ReadJson(ref reader);
    }

    /// <summary>A date counts from the server's own clock, where it tells.</summary>
    private static TimeSpan? RetryAfterOf(HttpResponseMessage httpResponse)
    {
        if (httpResponse.Headers.RetryAfter is not { } retryAfter)
        {
            return null;
        }

        var wait = retryAfter.Delta ?? (retryAfter.Date - (httpResponse.Headers.Date ?? DateTimeOffset.UtcNow));
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static string? HeaderOf(HttpResponseMessage httpResponse, string name, Redactor redactor) =>
        httpResponse.Headers.TryGetValues(name, out var values) && values.FirstOrDefault() is { Length: > 0 } value ? redactor.Redact(value, Limit) : null;
}
