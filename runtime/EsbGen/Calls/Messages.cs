using System.Globalization;
using System.Net;
using EsbGen.Drift;
using EsbGen.Json;
using EsbGen.Limits;
using EsbGen.Options;
using EsbGen.Redaction;

namespace EsbGen.Calls;

/// <summary>What exceptions say. Everything in it that a server sent was redacted before, and is escaped here.</summary>
internal static class Messages
{
    public static string Failed(EsbEndpoint endpoint, EsbFailure failure) =>
        $"ESB call {endpoint} failed: {(failure.Message is { Length: > 0 } message ? DisplayText.Escape(message) : "the response gives no reason")}{Facts(failure)}";

    public static string NoEnvelope(EsbEndpoint endpoint, EsbFailure failure, string what) =>
        $"ESB call {endpoint} got no ESB response: {what}{Facts(failure, withStatus: true)}";

    public static string NoData(EsbEndpoint endpoint, EsbFailure failure, string member) =>
        $"ESB call {endpoint} succeeded without '{member}', which {endpoint.Source} documents{Facts(failure)}";

    public static string Drifted(EsbEndpoint endpoint, EsbFailure failure, IReadOnlyList<(DriftKind Kind, string Path)> drift, bool areMore)
    {
        const int Named = 10;
        var named = string.Join(", ", drift.Take(Named).Select(static drift => drift.Path + " is " + DriftReport.WordsOf(drift.Kind)));
        return $"ESB call {endpoint} differs from what {endpoint.Source} says (EsbOptions.Strict): {named}{(areMore || drift.Count > Named ? ", and more" : "")}{Facts(failure)}";
    }

    public static string TimedOut(EsbEndpoint endpoint, TimeLimit limit) =>
        $"ESB call {endpoint} took longer than {limit.Time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s ({limit.Setting}).";

    public static OperationCanceledException Ended(EsbEndpoint endpoint, Exception exception, CancellationToken cancellationToken) =>
        new($"ESB call {endpoint} was ended early.", exception, cancellationToken);

    public static string BrokeOff(EsbEndpoint endpoint, HttpStatusCode status, string reason) =>
        $"ESB call {endpoint} got only a part of its response (HTTP {((int)status).ToString(CultureInfo.InvariantCulture)}): {DisplayText.Escape(reason)}";

    public static string NotReached(EsbEndpoint endpoint, string reason) => $"ESB call {endpoint} did not reach ESB: {DisplayText.Escape(reason)}";

    public static string CancelledWithin(EsbEndpoint endpoint, string reason) =>
        $"ESB call {endpoint} was cancelled by its HttpClient or one of its handlers, not by its caller or a timeout: {DisplayText.Escape(reason)}";

    public static string TooLarge(EsbEndpoint endpoint, int limit) =>
        $"ESB call {endpoint} got a response of more than {limit.ToString(CultureInfo.InvariantCulture)} bytes (EsbOptions.MaxResponseSize).";

    public static string NoApplyUrl(EsbEndpoint endpoint) => $"ESB call {endpoint} succeeded without the address of a page where the permission can be applied for.";

    public static string HeadersTooLarge(EsbEndpoint endpoint) => $"ESB call {endpoint} got a response whose headers are larger than the HttpClient takes.";

    public static string SamePage(EsbEndpoint endpoint, long start) =>
        $"ESB call {endpoint} gave the same page from {start.ToString(CultureInfo.InvariantCulture)} on as before: it ignores where a page is to start.";

    public static string RepeatedPages(EsbEndpoint endpoint, long start) =>
        $"ESB call {endpoint} gives the same pages over and over, again from {start.ToString(CultureInfo.InvariantCulture)} on: "
        + "read the pages one by one, and end when you have what you need.";

    public static string TooManyPages(EsbEndpoint endpoint, long start) =>
        $"ESB call {endpoint} gave {RuntimeLimits.UncountedPages.ToString(CultureInfo.InvariantCulture)} pages without saying how many items there are: "
        + $"ask for larger pages, or go on by yourself from {start.ToString(CultureInfo.InvariantCulture)}.";

    private static string Facts(EsbFailure failure, bool withStatus = false)
    {
        var facts = new List<string>(3);
        if (failure.Code.HasValue)
        {
            facts.Add("code " + failure.Code);
        }

        if (failure.HttpStatus is { } status && (withStatus || status != HttpStatusCode.OK))
        {
            facts.Add("HTTP " + ((int)status).ToString(CultureInfo.InvariantCulture));
        }

        if (failure.RequestId is { Length: > 0 } id)
        {
            facts.Add("request " + id);
        }

        return facts.Count == 0 ? "." : $" ({string.Join(", ", facts)}).";
    }
}
