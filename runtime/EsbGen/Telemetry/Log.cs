using System.Net;
using Microsoft.Extensions.Logging;

namespace EsbGen.Telemetry;

/// <summary>The log messages of calls. Values that came from a server are redacted before.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "ESB call {Endpoint} succeeded in {Milliseconds} ms (code {Code}, HTTP {Status}).")]
    public static partial void Succeeded(ILogger logger, EsbEndpoint endpoint, double milliseconds, EsbCode code, HttpStatusCode status);

    [LoggerMessage(
        2,
        LogLevel.Warning,
        "{Reason} It took {Milliseconds} ms. {Endpoint}, attempt {Attempt}, code {Code}, HTTP {Status}, request {RequestId}.")]
    public static partial void Failed(
        ILogger logger,
        EsbEndpoint endpoint,
        string reason,
        double milliseconds,
        int attempt,
        string? code,
        HttpStatusCode? status,
        string? requestId);

    [LoggerMessage(3, LogLevel.Information, "ESB call {Endpoint} will be retried in {Milliseconds} ms, after attempt {Attempt}.")]
    public static partial void Retrying(ILogger logger, EsbEndpoint endpoint, double milliseconds, int attempt);

    [LoggerMessage(4, LogLevel.Debug, "ESB call {Endpoint} was canceled after {Milliseconds} ms.")]
    public static partial void Ended(ILogger logger, EsbEndpoint endpoint, double milliseconds);

    [LoggerMessage(5, LogLevel.Warning, "ESB call {Endpoint} differs from {Source}: {Path} is {Drift}.")]
    public static partial void Drifted(ILogger logger, EsbEndpoint endpoint, string source, string path, string drift);

    [LoggerMessage(
        6,
        LogLevel.Warning,
        "ESB call {Endpoint} differs from {Source} at more than {Count} paths; further differences are not reported.")]
    public static partial void DriftsOn(ILogger logger, EsbEndpoint endpoint, string source, int count);
}
