using System.Net;
using EsbGen.Limits;

namespace EsbGen.Calls;

/// <summary>How requests are sent unless the caller says otherwise.</summary>
internal static class HttpClients
{
    public static HttpClient Create() => new(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Whether a client ended a call by its own timeout, not a handler by whatever reason of its own.</summary>
    /// <param name="client">The client.</param>
    /// <param name="exception">What it threw.</param>
    /// <param name="elapsed">How long the call took. Clients of .NET Framework say nothing else of their timeout.</param>
    public static bool HasTimedOut(HttpClient client, Exception exception, TimeSpan elapsed) =>
        exception is OperationCanceledException
        && (exception.InnerException is TimeoutException || (client.Timeout != Timeout.InfiniteTimeSpan && elapsed >= client.Timeout));

    /// <summary>Whether a handler rejected a response because of its headers; .NET Standard's handlers do not report that.</summary>
    public static bool AreHeadersTooLarge(Exception exception) =>
#if NETSTANDARD2_0
        false;
#else
        exception is HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded };
#endif

    /// <summary>
    /// No cookies: a visitor's login must not stick to another visitor's call. No redirects: they would carry credentials elsewhere.
    /// </summary>
    public static HttpMessageHandler CreateHandler() =>
#if NETSTANDARD2_0
        new HttpClientHandler
        {
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            MaxResponseHeadersLength = RuntimeLimits.ResponseHeaderKilobytes,
        };
#else
        new SocketsHttpHandler
        {
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            MaxResponseHeadersLength = RuntimeLimits.ResponseHeaderKilobytes,
        };
#endif
}
