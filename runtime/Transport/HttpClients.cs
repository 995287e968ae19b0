using System.Net;

namespace EsbGen.Transport;

/// <summary>How requests are sent unless the caller says otherwise.</summary>
internal static class HttpClients
{
    public static HttpClient Create() => new(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>No cookies: a visitor's login must not stick to another visitor's call. No redirects: they would carry credentials elsewhere.</summary>
    public static HttpMessageHandler CreateHandler() =>
#if NETSTANDARD2_0
        new HttpClientHandler
        {
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        };
#else
        new SocketsHttpHandler
        {
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            MaxResponseHeadersLength = 64,
        };
#endif
}
