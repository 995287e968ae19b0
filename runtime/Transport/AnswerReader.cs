using System.Text.Json;
using EsbGen.Json;

namespace EsbGen.Transport;

/// <summary>Reads an answer into its record, or into the exception it stands for.</summary>
internal static class AnswerReader
{
    private const int RawLimit = 4096;

    public static TResponse Read<TResponse>(EsbEndpoint endpoint, HttpResponseMessage answer, AnswerBody body, EsbJson<TResponse> json, EsbOptions options, Redactor redactor)
        where TResponse : class, IEsbResponse
    {
        if (body.IsTooLarge)
        {
            throw new EsbException(Messages.TooLarge(endpoint, options.MaximalAnswerSize), endpoint, Raw(answer, body, redactor));
        }

        var (response, missing, problem) = TryRead(body, json, options);
        if (response is null)
        {
            var failure = Raw(answer, body, redactor);
            throw new EsbException(Messages.NoEnvelope(endpoint, failure, problem!), endpoint, failure);
        }

        if (!IsSuccess(response) || !answer.IsSuccessStatusCode)
        {
            var failure = Raw(answer, body, redactor) with
            {
                Code = response.Code,
                Message = MessageOf(response, redactor),
                RequestId = response.RequestId ?? HeaderOf(answer, "X-Bkapi-Request-ID"),
                Permission = response.Permission,
            };
            throw new EsbException(Messages.Failed(endpoint, failure), endpoint, failure);
        }

        if (missing is not null)
        {
            var failure = Raw(answer, body, redactor) with { Code = response.Code, RequestId = response.RequestId };
            throw new EsbException(Messages.NoData(endpoint, failure, missing), endpoint, failure);
        }

        return response;
    }

    private static (TResponse? Response, string? Missing, string? Problem) TryRead<TResponse>(AnswerBody body, EsbJson<TResponse> json, EsbOptions options)
        where TResponse : class, IEsbResponse
    {
        var bytes = SkipMark(body.Bytes);
        if (bytes.IsEmpty)
        {
            return (null, null, "the answer is empty.");
        }

        try
        {
            var reader = new EsbJsonReader(bytes, options.MaximalDepth);
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return (null, null, "the answer is JSON, but no object.");
            }

            var response = json.ReadJson(ref reader);
            var missing = reader.MissingRequired is "data" || IsDataNull(response) ? "data" : null;
            reader.ExpectEnd();
            return response.Result is null && !response.Code.HasValue
                ? (null, null, "the answer has neither 'result' nor 'code'.")
                : (response, missing, null);
        }
        catch (JsonException exception)
        {
            var isText = bytes[0] is (byte)'<';
            return (null, null, isText ? "the answer is HTML, which a proxy sends, not ESB." : $"the answer is no JSON from line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1} on.");
        }
    }

    /// <summary>Success is <c>result: true</c> where there is one; otherwise the code tells.</summary>
    private static bool IsSuccess(IEsbResponse response) => response.Result ?? response.Code.IsSuccess;

    /// <summary>Whether the data is null although the document shows a record there.</summary>
    private static bool IsDataNull(IEsbResponse response) =>
        response is IDataResponse { HoldsCollection: false } && response.AdditionalProperties is { } additional
        && additional.TryGetValue("data", out var data) && data.ValueKind == JsonValueKind.Null;

    /// <summary>ESB's message is text, null, or an object of languages, which the record keeps apart.</summary>
    private static string? MessageOf(IEsbResponse response, Redactor redactor)
    {
        var message = response.Message
            ?? (response.AdditionalProperties is { } additional && additional.TryGetValue("message", out var other) && other.ValueKind == JsonValueKind.Object ? other.GetRawText() : null);
        return message is null ? null : redactor.Redact(message.Length <= RawLimit ? message : message.Substring(0, RawLimit));
    }

    private static EsbFailure Raw(HttpResponseMessage answer, AnswerBody body, Redactor redactor) =>
        new(default, null, HeaderOf(answer, "X-Bkapi-Request-ID"), null, answer.StatusCode, redactor.Redact(body.Start(RawLimit)));

    private static string? HeaderOf(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static ReadOnlySpan<byte> SkipMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes.Slice(3);
        }

        while (!bytes.IsEmpty && (bytes[0] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
        {
            bytes = bytes.Slice(1);
        }

        return bytes;
    }
}
