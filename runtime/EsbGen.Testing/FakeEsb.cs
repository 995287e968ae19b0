using System.Net;
using System.Text.Json;

namespace EsbGen.Testing;

/// <summary>
/// An ESB for tests. It serves every API of the endpoints that it is given, responds with the examples of their documents where the
/// project that holds these sets <c>EsbExamples</c>, checks address, method, caller and required parameters as ESB does, remembers calls,
/// and fails as the test scripts it. Safe to use from many threads.
/// </summary>
public sealed class FakeEsb
{
    private const int Generic = 1306000;
    private const int WrongMethod = 1306209;
    private const int WrongParameters = 1306406;

    private readonly FakeApi[] _apis;
    private readonly Routes _routes;
    private readonly FakeApi _all = new(null);
    private readonly CallLog _log = new();

    /// <summary>Makes a fake.</summary>
    /// <param name="endpoints">
    /// The APIs that it serves: <c>EsbEndpoints.All</c> of a project, or of several, of which the first counts where two have an API.
    /// <c>iam/application</c>, which returns the URL where a user applies for a permission, is always served.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> is null.</exception>
    public FakeEsb(IEnumerable<EsbEndpoint> endpoints)
    {
        _ = endpoints ?? throw new ArgumentNullException(nameof(endpoints));
        _apis = [.. endpoints.Select(static endpoint => new FakeApi(endpoint)), new FakeApi(IamApplication.Endpoint)];
        _routes = new Routes(_apis);
    }

    /// <summary>The clock of delays and of calls' times: the system's unless set.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The apps that may call, and their secrets; null unless set: any that has both.</summary>
    public IReadOnlyDictionary<string, string>? Apps { get; init; }

    /// <summary>The users that may be named by <c>bk_username</c>; null unless set: any.</summary>
    public IReadOnlyCollection<string>? Usernames { get; init; }

    /// <summary>
    /// The tokens that are accepted as <c>bk_token</c>, <c>bk_access_token</c> and <c>access_token</c>; null unless set: any.
    /// </summary>
    public IReadOnlyCollection<string>? Tokens { get; init; }

    /// <summary>Whether a call that lacks what its document requires fails with code 1306406; true unless set.</summary>
    public bool ChecksParameters { get; init; } = true;

    /// <summary>How many of the last calls are remembered; 1,000 unless set, 0 for none.</summary>
    public int MaxCalls { get; init; } = 1000;

    /// <summary>The last calls, the earliest first, also those that were refused.</summary>
    public IReadOnlyList<FakeCall> Calls => _log.ToArray();

    /// <summary>How many calls there were in all.</summary>
    public long CallCount => _log.Count;

    /// <summary>The last calls of one API, the earliest first.</summary>
    /// <param name="endpoint">The API.</param>
    /// <returns>Its calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is null.</exception>
    /// <exception cref="ArgumentException">The fake does not serve that API.</exception>
    public IReadOnlyList<FakeCall> CallsOf(EsbEndpoint endpoint) => CallsOf(On(endpoint));

    /// <summary>The last calls of one API, the earliest first.</summary>
    /// <param name="name">System and name: <c>job/get_step_instance_status</c>.</param>
    /// <returns>Its calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The fake does not serve that API.</exception>
    public IReadOnlyList<FakeCall> CallsOf(string name) => CallsOf(On(name));

    /// <summary>What to script of one API.</summary>
    /// <param name="endpoint">The API.</param>
    /// <returns>Its script; always the same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is null.</exception>
    /// <exception cref="ArgumentException">The fake does not serve that API.</exception>
    public FakeApi On(EsbEndpoint endpoint) => On((endpoint ?? throw new ArgumentNullException(nameof(endpoint))).ToString());

    /// <summary>What to script of one API.</summary>
    /// <param name="name">System and name: <c>job/get_step_instance_status</c>.</param>
    /// <returns>Its script; always the same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The fake does not serve that API.</exception>
    public FakeApi On(string name)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));
        return Array.Find(_apis, api => string.Equals(api.Endpoint!.ToString(), name, StringComparison.Ordinal))
            ?? throw new ArgumentException(
                $"The fake ESB does not serve '{name}'. Names have the form 'job/get_step_instance_status'.",
                nameof(name));
    }

    /// <summary>What to script of all APIs; what is scripted of one goes before it.</summary>
    /// <returns>The script; always the same object.</returns>
    public FakeApi OnAll() => _all;

    /// <summary>Forgets calls and scripts.</summary>
    public void Reset()
    {
        _log.Clear();
        _all.Reset();
        foreach (var api in _apis)
        {
            api.Reset();
        }
    }

    /// <summary>
    /// Responds to a request, once the response is due. What carries the response to the caller also sees to it that it breaks off
    /// where <see cref="FakeResponse.TruncatedAt"/> and <see cref="FakeResponse.ResetsConnection"/> say.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the wait early.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The wait was canceled.</exception>
    public async Task<FakeResponse> RespondAsync(FakeRequest request, CancellationToken cancellationToken = default)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        var response = Respond(request);
        if (response.Delay != TimeSpan.Zero)
        {
#if NETSTANDARD2_0
            await TimeProvider.Delay(response.Delay, cancellationToken).ConfigureAwait(false);
#else
            await Task.Delay(response.Delay, TimeProvider, cancellationToken).ConfigureAwait(false);
#endif
        }

        return response;
    }

    /// <summary>Makes a handler that responds from this fake. It needs no network, and is the caller's to dispose of.</summary>
    /// <returns>The handler.</returns>
    public HttpMessageHandler CreateHandler() => new FakeHandler(this);

    /// <summary>Makes a transport whose calls this fake serves: <c>new JobClient(esb.CreateTransport())</c>.</summary>
    /// <param name="configure">Sets further options. Address, app and user that the fake accepts, and its clock, are set before.</param>
    /// <returns>The transport.</returns>
    /// <exception cref="ArgumentException">A setting is wrong; the message names it.</exception>
    public EsbTransport CreateTransport(Action<EsbOptions>? configure = null)
    {
        var app = Apps?.FirstOrDefault() ?? new KeyValuePair<string, string>("fake_app", "fake_secret");
        var options = new EsbOptions
        {
            BaseAddress = new Uri("http://esb.fake"),
            AppCode = app.Key,
            AppSecret = app.Value,
            Username = Usernames is null ? "admin" : Usernames.FirstOrDefault(),
            Token = Usernames is { Count: 0 } ? Tokens?.FirstOrDefault() : null,
            TimeProvider = TimeProvider,
        };
        configure?.Invoke(options);
        return EsbTransport.Create(options, new HttpClient(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan });
    }

    private FakeCall[] CallsOf(FakeApi api) => Array.FindAll(_log.ToArray(), call => call.Endpoint == api.Endpoint);

    /// <summary>In ESB's order: address, method, body, caller, parameters.</summary>
    private FakeResponse Respond(FakeRequest request)
    {
        var path = request.PathAndQuery.Split('?')[0];
        var found = _routes.Find(path);
        var contents = CallContents.Read(request, found?.Variables ?? []);
        var unknown = found is null ? FakeResponse.Json(Envelopes.WithoutCode("Not Found")).WithStatus(HttpStatusCode.NotFound) : null;
        var call = new FakeCall(request, path, found?.Api.Endpoint, contents, TimeProvider.GetUtcNow(), found?.Api.Example ?? unknown!);
        _log.Add(call, MaxCalls);
        return found is not { } route ? unknown!
            : !string.Equals(request.Method, route.Api.Endpoint!.Method.Method, StringComparison.OrdinalIgnoreCase)
                ? FakeResponse.Failure(WrongMethod, "the request method is not allowed")
            : (contents.Problem ?? CallerCheck.WhyRefused(contents.Credentials, this)) is { } refused
                ? FakeResponse.Failure(Generic, refused)
            : ChecksParameters && route.Api.WhyRefused(contents.Parameters) is { } missing ? FakeResponse.Failure(WrongParameters, missing)
            : route.Api.RespondTo(call, _all);
    }
}
