using System.Globalization;
using System.Net;
using EsbGen.Drift;
using EsbGen.Json;
using EsbGen.Limits;
using EsbGen.Options;
using EsbGen.Redaction;

using static System.FormattableString;

namespace EsbGen.Calls;

/// <summary>The messages of exceptions. Text that came from a server was redacted before, and is escaped here.</summary>
internal static class Messages
{
    public static string Failed(EsbEndpoint endpoint, EsbFailure failure) =>
        $"ESB call {endpoint} failed: "
        + (failure.Message is { Length: > 0 } message ? DisplayText.Escape(message) : "the response contains no message")
        + Facts(failure);

    public static string NoEnvelope(EsbEndpoint endpoint, EsbFailure failure, string what) =>
        $"ESB call {endpoint} did not return an ESB response: {what}{Facts(failure, withStatus: true)}";

    public static string NoData(EsbEndpoint endpoint, EsbFailure failure, string member) =>
        $"ESB call {endpoint} succeeded without '{member}', which {endpoint.Source} documents{Facts(failure)}";

    public static string Drifted(EsbEndpoint endpoint, EsbFailure failure, IReadOnlyList<(DriftKind Kind, string Path)> drift, bool areMore)
    {
        var named = string.Join(
            ", ",
            drift.Take(RuntimeLimits.DriftPathsInMessage).Select(static drift => drift.Path + " is " + DriftReport.WordsOf(drift.Kind)));
        var more = areMore || drift.Count > RuntimeLimits.DriftPathsInMessage ? ", and more" : "";
        return $"ESB call {endpoint} differs from {endpoint.Source} (EsbOptions.Strict): {named}{more}{Facts(failure)}";
    }

    public static string TimedOut(EsbEndpoint endpoint, TimeLimit limit) =>
        Invariant($"ESB call {endpoint} took longer than {limit.Time.TotalSeconds:0.###} s ({limit.Setting}).");

    public static OperationCanceledException Ended(EsbEndpoint endpoint, Exception exception, CancellationToken cancellationToken) =>
        new($"ESB call {endpoint} was canceled.", exception, cancellationToken);

    public static string BrokeOff(EsbEndpoint endpoint, HttpStatusCode status, string reason) =>
        Invariant($"ESB call {endpoint} received only part of its response (HTTP {(int)status}): {DisplayText.Escape(reason)}");

    public static string NotReached(EsbEndpoint endpoint, string reason) =>
        $"ESB call {endpoint} could not reach ESB: {DisplayText.Escape(reason)}";

    public static string CancelledWithin(EsbEndpoint endpoint, string reason) =>
        $"ESB call {endpoint} was canceled by its HttpClient or one of its handlers, not by its caller or a timeout: "
        + DisplayText.Escape(reason);

    public static string TooLarge(EsbEndpoint endpoint, int limit) =>
        Invariant($"ESB call {endpoint} received a response of more than {limit} bytes (EsbOptions.MaxResponseSize).");

    public static string NoApplyUrl(EsbEndpoint endpoint) =>
        $"ESB call {endpoint} succeeded, but its response contains no URL of a page to apply for the permission.";

    public static string HeadersTooLarge(EsbEndpoint endpoint) =>
        $"ESB call {endpoint} received response headers larger than the HttpClient allows.";

    public static string SamePage(EsbEndpoint endpoint, long start) =>
        Invariant($"ESB call {endpoint} returned the same page from {start} as before: the server ignores the start of a page.");

    public static string RepeatedPages(EsbEndpoint endpoint, long start) =>
        Invariant($"ESB call {endpoint} keeps returning the same pages, again from {start}: ")
        + "read the pages one by one, and stop when you have what you need.";

    public static string TooManyPages(EsbEndpoint endpoint, long start) =>
        Invariant($"ESB call {endpoint} returned {RuntimeLimits.UncountedPages} pages without a total number of items: ")
        + Invariant($"request larger pages, or continue from {start}.");

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
