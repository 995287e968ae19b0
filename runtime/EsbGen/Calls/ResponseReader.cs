using System.Text.Json;
using EsbGen.Drift;
using EsbGen.Json;
using EsbGen.Redaction;

namespace EsbGen.Calls;

/// <summary>Reads a response into its record, or into the exception it stands for.</summary>
internal static class ResponseReader
{
    private const string Data = "data";

    public static TResponse Read<TResponse>(
        EsbEndpoint endpoint,
        HttpResponseMessage httpResponse,
        ResponseBody body,
        EsbJson<TResponse> json,
        EsbOptions options,
        in CallSecrets secrets,
        DriftReport report)
        where TResponse : class, IEsbResponse
    {
        if (body.IsTooLarge)
        {
            throw Failures.Of(httpResponse, body, secrets.CreateRedactor())
                .ToException(FailureKind.Protocol, Messages.TooLarge(endpoint, options.MaxResponseSize), endpoint);
        }

        body.RepairText();
        var bytes = SkipMark(body.Bytes);
        var (response, missing, notes, problem) = TryRead(bytes, json, options);
        if (response is null)
        {
            var failure = Failures.Of(httpResponse, body, secrets.CreateRedactor());
            throw failure.ToException(failure.Kind, Messages.NoEnvelope(endpoint, failure, problem!), endpoint);
        }

        if (!IsSuccess(response) || !httpResponse.IsSuccessStatusCode)
        {
            var failure = Failures.Of(httpResponse, body, secrets.CreateRedactor(), response, bytes, options);
            throw failure.ToException(failure.Kind, Messages.Failed(endpoint, failure), endpoint);
        }

        if (missing is not null)
        {
            var failure = Failures.Of(httpResponse, body, secrets.CreateRedactor(), response, bytes, options);
            throw failure.ToException(FailureKind.Protocol, Messages.NoData(endpoint, failure, missing), endpoint);
        }

        if (notes is not null && WithoutEnvelope(notes, response) is { Count: > 0 } drift)
        {
            if (!report.IsReported(endpoint, drift))
            {
                report.Report(endpoint, drift, secrets.CreateRedactor());
            }

            if (options.Strict)
            {
                var redactor = secrets.CreateRedactor();
                throw Drifted(endpoint, Failures.Of(httpResponse, body, redactor, response, bytes, options), drift, redactor);
            }
        }

        return response;
    }

    /// <summary>Apart from <see cref="Read"/>, where what the function below holds on to would be made for each response.</summary>
    private static EsbProtocolException Drifted(EsbEndpoint endpoint, EsbFailure failure, DriftNotes drift, Redactor redactor)
    {
        var places = Enumerable.Range(0, drift.Count)
            .Select(index => (drift[index].Kind, Path: JsonPath.Of(drift[index].Path, redactor)))
            .ToArray();
        return new EsbProtocolException(Messages.Drifted(endpoint, failure, places, drift.AreMore), endpoint, failure)
        {
            DriftPaths = [.. places.Select(static place => place.Path)],
        };
    }

    /// <summary>A response without data has <c>data: null</c> by ESB's form, and IAM's own responses have no document.</summary>
    private static DriftNotes? WithoutEnvelope(DriftNotes notes, IEsbResponse response)
    {
        if (response is not IDataResponse && KeepsNull(response))
        {
            notes = notes.Without(DriftKind.Unknown, Data);
        }

        return response is ApplyUrlResponse ? null : notes;
    }

    private static (TResponse? Response, string? Missing, DriftNotes? Notes, string? Problem) TryRead<TResponse>(
        ReadOnlySpan<byte> bytes,
        EsbJson<TResponse> json,
        EsbOptions options)
        where TResponse : class, IEsbResponse
    {
        if (bytes.IsEmpty)
        {
            return (null, null, null, "the response is empty");
        }

        try
        {
            if (bytes[0] is not (byte)'{')
            {
                JsonValues.ReaderOf(bytes).Read();
                return (null, null, null, "the response is JSON, but no object");
            }

            var (response, missingMember, notes) = JsonText.Read(bytes, json, options.MaxDepth, takesNotes: true);
            var missing = missingMember is Data || IsDataNull(response) ? Data : null;
            return response.Result is null && !response.Code.HasValue
                ? (null, null, null, "the response has neither 'result' nor 'code'")
                : (response, missing, notes, null);
        }
        catch (JsonException exception)
        {
            return (null, null, null, ProblemOf(bytes, exception, options));
        }
    }

    private static string ProblemOf(ReadOnlySpan<byte> bytes, JsonException exception, EsbOptions options) =>
        bytes[0] is (byte)'<' ? "the response is HTML, which a proxy sends, not ESB"
            : IsJson(bytes) ? $"the response is nested deeper than {options.MaxDepth} (EsbOptions.MaxDepth)"
            : $"the response is no JSON from line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1} on";

    /// <summary>Whether the bytes are JSON of whatever depth.</summary>
    private static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        var reader = JsonValues.ReaderOf(bytes);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A response succeeds with <c>result: true</c>; without a result, its code decides.</summary>
    private static bool IsSuccess(IEsbResponse response) => response.Result ?? response.Code.IsSuccess;

    /// <summary>Whether the data is null although the document shows a record there.</summary>
    private static bool IsDataNull(IEsbResponse response) =>
        response is IDataResponse { HoldsCollection: false } && KeepsNull(response);

    /// <summary>Whether the response keeps null as data. What it keeps is not taken apart to see that there is none.</summary>
    private static bool KeepsNull(IEsbResponse response) =>
        response.AdditionalProperties is { } additional
        && (additional is not KeptMembers kept || kept.MayHold("data"u8))
        && additional.TryGetValue(Data, out var value) && value.ValueKind == JsonValueKind.Null;

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
