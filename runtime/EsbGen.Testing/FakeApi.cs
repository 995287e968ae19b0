using System.Net;
using System.Text.Json;

namespace EsbGen.Testing;

/// <summary>
/// What the fake does otherwise than a document shows, of one API or of all. What a response is, how long it takes and where it breaks
/// off are scripted apart. What is to happen some <c>times</c> happens in the order in which it was scripted; what is to happen without
/// a number of times happens from then on, until something else is scripted. Safe to use from many threads.
/// </summary>
public sealed class FakeApi
{
    private readonly Sequence<Func<FakeCall, FakeResponse?>> _responses = new();
    private readonly Sequence<Func<FakeResponse, FakeResponse>> _delays = new();
    private readonly Sequence<Func<FakeResponse, FakeResponse>> _truncations = new();
    private readonly List<ParameterCheck> _checks;
    private readonly Lazy<FakeResponse> _example;

    internal FakeApi(EsbEndpoint? endpoint)
    {
        Endpoint = endpoint;
        _checks = endpoint?.Examples?.RequiredParameters.Select(static path => new ParameterCheck(path)).ToList() ?? [];
        _example = new Lazy<FakeResponse>(() => ExampleOf(endpoint));
    }

    /// <summary>The API; null for all.</summary>
    public EsbEndpoint? Endpoint { get; }

    internal FakeResponse Example => _example.Value;

    /// <summary>Responds with HTTP 200 and a body as given, from now on.</summary>
    /// <param name="json">The whole body.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public FakeApi Returns(string json) => RespondsWith(FakeResponse.Json(json));

    /// <summary>Responds with HTTP 200 and a body as given.</summary>
    /// <param name="json">The whole body.</param>
    /// <param name="times">To how many calls.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi Returns(string json, int times) => RespondsWith(FakeResponse.Json(json), times);

    /// <summary>Responds with a record, from now on. One that has neither <c>Result</c> nor <c>Code</c> is a success.</summary>
    /// <typeparam name="T">The API's generated record of responses.</typeparam>
    /// <param name="response">The response.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    /// <exception cref="ArgumentException">The record is that of another API.</exception>
    public FakeApi Returns<T>(T response)
        where T : class, IEsbResponse => RespondsWith(ResponseOf(response));

    /// <summary>Responds with a record. One that has neither <c>Result</c> nor <c>Code</c> is a success.</summary>
    /// <typeparam name="T">The API's generated record of responses.</typeparam>
    /// <param name="response">The response.</param>
    /// <param name="times">To how many calls.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    /// <exception cref="ArgumentException">The record is that of another API.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi Returns<T>(T response, int times)
        where T : class, IEsbResponse => RespondsWith(ResponseOf(response), times);

    /// <summary>Responds with HTTP 200 and a body that depends on the call, from now on.</summary>
    /// <param name="json">Gives the whole body. Called on the thread of the call, perhaps by several at once.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public FakeApi Returns(Func<FakeCall, string> json)
    {
        _ = json ?? throw new ArgumentNullException(nameof(json));
        return RespondsWith(call => FakeResponse.Json(json(call)));
    }

    /// <summary>Responds with a success and data as given.</summary>
    /// <param name="data">The member <c>data</c> as JSON.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="JsonException"><paramref name="data"/> is no JSON.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi ReturnsData(string data, int? times = null) => RespondsWith(FakeResponse.Success(data), times);

    /// <summary>Responds as given.</summary>
    /// <param name="response">The response.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi RespondsWith(FakeResponse response, int? times = null)
    {
        _ = response ?? throw new ArgumentNullException(nameof(response));
        _responses.Add(_ => response, times);
        return this;
    }

    /// <summary>Responds as a function says, from now on.</summary>
    /// <param name="response">
    /// Gives the response; null for the one that the call would get without this. Called on the thread of the call, perhaps by several at
    /// once. What it throws, the call ends with.
    /// </param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public FakeApi RespondsWith(Func<FakeCall, FakeResponse?> response)
    {
        _responses.Add(response ?? throw new ArgumentNullException(nameof(response)), null);
        return this;
    }

    /// <summary>Fails with HTTP 200, as ESB does.</summary>
    /// <param name="code">What went wrong, such as 1306201 for a system that does not respond.</param>
    /// <param name="message">What went wrong, in words.</param>
    /// <param name="times">How many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi Fails(long code, string message, int? times = null) => RespondsWith(FakeResponse.Failure(code, message), times);

    /// <summary>Fails the next call with HTTP 200, as ESB does.</summary>
    /// <param name="code">What went wrong, such as 1306201 for a system that does not respond.</param>
    /// <param name="message">What went wrong, in words.</param>
    /// <returns>The same object.</returns>
    public FakeApi FailsOnce(long code, string message) => Fails(code, message, times: 1);

    /// <summary>Responds with code 9900403 with a permission tree.</summary>
    /// <param name="permission">What is missing; null for the action that is called like the API.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi DeniesPermission(EsbPermission? permission = null, int? times = null)
    {
        _responses.Add(call => FakeResponse.PermissionDenied(permission ?? PermissionOf(call.Endpoint!)), times);
        return this;
    }

    /// <summary>Responds with the gateway's HTTP 429.</summary>
    /// <param name="retryAfter">The header <c>Retry-After</c>, rounded up to seconds; null for none.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi LimitsRate(TimeSpan? retryAfter = null, int? times = null) => RespondsWith(FakeResponse.RateLimited(retryAfter), times);

    /// <summary>Responds as the API gateway does when it does not get through.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi RespondsWithGatewayError(HttpStatusCode status = HttpStatusCode.BadGateway, int? times = null) =>
        RespondsWith(FakeResponse.Gateway(status), times);

    /// <summary>Responds with a proxy's HTML error page.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi RespondsWithHtml(HttpStatusCode status = HttpStatusCode.BadGateway, int? times = null) =>
        RespondsWith(FakeResponse.Html(status), times);

    /// <summary>Breaks the connection instead of responding.</summary>
    /// <param name="times">Of how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi ResetsConnection(int? times = null) => RespondsWith(FakeResponse.ConnectionReset, times);

    /// <summary>Takes longer, whatever the response.</summary>
    /// <param name="delay">How long, by the fake's clock; <see cref="Timeout.InfiniteTimeSpan"/> never to respond.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or <paramref name="times"/> is less than 1.</exception>
    public FakeApi Delays(TimeSpan delay, int? times = null)
    {
        _ = FakeResponse.ConnectionReset.After(delay);
        _delays.Add(response => response.After(delay), times);
        return this;
    }

    /// <summary>Ends the connection before all of a response came, whatever the response.</summary>
    /// <param name="at">After how many bytes of the body; null for half of it.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is negative, or <paramref name="times"/> is less than
    /// 1.</exception>
    public FakeApi Truncates(int? at = null, int? times = null)
    {
        _ = FakeResponse.ConnectionReset.Truncated(at);
        _truncations.Add(response => response.Truncated(at), times);
        return this;
    }

    /// <summary>Forgets what was scripted.</summary>
    /// <returns>The same object.</returns>
    public FakeApi Reset()
    {
        _responses.Clear();
        _delays.Clear();
        _truncations.Clear();
        return this;
    }

    internal string? WhyRefused(JsonElement parameters) =>
        _checks.Select(check => check.WhyRefused(parameters)).FirstOrDefault(static reason => reason is not null);

    /// <summary>
    /// The response to a call that ESB passed on: by this script, otherwise by that of all APIs, otherwise by the document.
    /// </summary>
    internal FakeResponse RespondTo(FakeCall call, FakeApi all)
    {
        var response = _responses.Next()?.Invoke(call) ?? all._responses.Next()?.Invoke(call) ?? call.Example;
        response = (_delays.Next() ?? all._delays.Next())?.Invoke(response) ?? response;
        return (_truncations.Next() ?? all._truncations.Next())?.Invoke(response) ?? response;
    }

    private FakeResponse ResponseOf<T>(T response)
        where T : class, IEsbResponse =>
        Endpoint is { } endpoint && endpoint.ResponseType != typeof(T)
            ? throw new ArgumentException($"{endpoint} returns {endpoint.ResponseType}, not {typeof(T)}.", nameof(response))
            : FakeResponse.Of(response);

    private static FakeResponse ExampleOf(EsbEndpoint? endpoint) => endpoint?.Examples is { } examples
        ? FakeResponse.Json(examples.Response.ToArray())
        : FakeResponse.Failure(
            1306000,
            $"The fake ESB has no example of {endpoint}: set <EsbExamples>true</EsbExamples> in the project that contains its document, "
                + "or script a response.");

    private static EsbPermission PermissionOf(EsbEndpoint endpoint) => new()
    {
        SystemId = endpoint.System,
        SystemName = endpoint.System,
        Actions = [new EsbPermissionAction { Id = endpoint.Name, Name = endpoint.Name }],
    };
}
