using System.Net;
using System.Text.Json;

namespace EsbGen.Testing;

/// <summary>
/// What the fake does otherwise than a document shows, of one API or of all. What an answer is, how long it takes and where it breaks
/// off are scripted apart. What is to happen some <c>times</c> happens in the order in which it was scripted; what is to happen without
/// a number of times happens from then on, until something else is scripted. Safe to use from many threads.
/// </summary>
public sealed class FakeApi
{
    private readonly Sequence<Func<FakeCall, FakeReply?>> _answers = new();
    private readonly Sequence<Func<FakeReply, FakeReply>> _delays = new();
    private readonly Sequence<Func<FakeReply, FakeReply>> _truncations = new();
    private readonly List<ParameterCheck> _checks;
    private readonly Lazy<FakeReply> _example;

    internal FakeApi(EsbEndpoint? endpoint)
    {
        Endpoint = endpoint;
        _checks = endpoint?.Examples?.RequiredParameters.Select(static path => new ParameterCheck(path)).ToList() ?? [];
        _example = new Lazy<FakeReply>(() => ExampleOf(endpoint));
    }

    /// <summary>The API; null for all.</summary>
    public EsbEndpoint? Endpoint { get; }

    internal FakeReply Example => _example.Value;

    /// <summary>Answers with HTTP 200 and a body as given, from now on.</summary>
    /// <param name="json">The whole body.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public FakeApi Returns(string json) => Answers(FakeReply.Json(json));

    /// <summary>Answers with HTTP 200 and a body as given.</summary>
    /// <param name="json">The whole body.</param>
    /// <param name="times">To how many calls.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi Returns(string json, int times) => Answers(FakeReply.Json(json), times);

    /// <summary>Answers with a record, from now on. One that has neither <c>Result</c> nor <c>Code</c> is a success.</summary>
    /// <typeparam name="T">The API's generated record of answers.</typeparam>
    /// <param name="answer">The answer.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    /// <exception cref="ArgumentException">The record is that of another API.</exception>
    public FakeApi Returns<T>(T answer)
        where T : class, IEsbResponse => Answers(ReplyOf(answer));

    /// <summary>Answers with a record. One that has neither <c>Result</c> nor <c>Code</c> is a success.</summary>
    /// <typeparam name="T">The API's generated record of answers.</typeparam>
    /// <param name="answer">The answer.</param>
    /// <param name="times">To how many calls.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    /// <exception cref="ArgumentException">The record is that of another API.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi Returns<T>(T answer, int times)
        where T : class, IEsbResponse => Answers(ReplyOf(answer), times);

    /// <summary>Answers with HTTP 200 and a body that depends on the call, from now on.</summary>
    /// <param name="json">Gives the whole body. Called on the thread of the call, perhaps by several at once.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public FakeApi Returns(Func<FakeCall, string> json)
    {
        _ = json ?? throw new ArgumentNullException(nameof(json));
        return Answers(call => FakeReply.Json(json(call)));
    }

    /// <summary>Answers a success with data as given.</summary>
    /// <param name="data">The member <c>data</c> as JSON.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="JsonException"><paramref name="data"/> is no JSON.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi ReturnsData(string data, int? times = null) => Answers(FakeReply.Success(data), times);

    /// <summary>Answers as given.</summary>
    /// <param name="reply">The answer.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi Answers(FakeReply reply, int? times = null)
    {
        _ = reply ?? throw new ArgumentNullException(nameof(reply));
        _answers.Add(_ => reply, times);
        return this;
    }

    /// <summary>Answers as a function says, from now on.</summary>
    /// <param name="reply">
    /// Gives the answer; null for the one that the call would get without this. Called on the thread of the call, perhaps by several at
    /// once. What it throws, the call ends with.
    /// </param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is null.</exception>
    public FakeApi Answers(Func<FakeCall, FakeReply?> reply)
    {
        _answers.Add(reply ?? throw new ArgumentNullException(nameof(reply)), null);
        return this;
    }

    /// <summary>Fails with HTTP 200, as ESB does.</summary>
    /// <param name="code">What went wrong, such as 1306201 for a system that does not answer.</param>
    /// <param name="message">What went wrong, in words.</param>
    /// <param name="times">How many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi Fails(long code, string message, int? times = null) => Answers(FakeReply.Failure(code, message), times);

    /// <summary>Fails the next call with HTTP 200, as ESB does.</summary>
    /// <param name="code">What went wrong, such as 1306201 for a system that does not answer.</param>
    /// <param name="message">What went wrong, in words.</param>
    /// <returns>The same object.</returns>
    public FakeApi FailsOnce(long code, string message) => Fails(code, message, times: 1);

    /// <summary>Answers code 9900403 with a permission tree.</summary>
    /// <param name="permission">What is missing; null for the action that is called like the API.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi DeniesPermission(EsbPermission? permission = null, int? times = null)
    {
        _answers.Add(call => FakeReply.PermissionDenied(permission ?? PermissionOf(call.Endpoint!)), times);
        return this;
    }

    /// <summary>Answers the gateway's HTTP 429.</summary>
    /// <param name="retryAfter">The header <c>Retry-After</c>, rounded up to seconds; null for none.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi LimitsRate(TimeSpan? retryAfter = null, int? times = null) => Answers(FakeReply.RateLimited(retryAfter), times);

    /// <summary>Answers as the API gateway does when it does not get through.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi AnswersGatewayError(HttpStatusCode status = HttpStatusCode.BadGateway, int? times = null) => Answers(FakeReply.Gateway(status), times);

    /// <summary>Answers a proxy's page of HTML.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi AnswersHtml(HttpStatusCode status = HttpStatusCode.BadGateway, int? times = null) => Answers(FakeReply.Html(status), times);

    /// <summary>Breaks the connection instead of answering.</summary>
    /// <param name="times">Of how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeApi ResetsConnection(int? times = null) => Answers(FakeReply.ConnectionReset, times);

    /// <summary>Takes longer, whatever the answer.</summary>
    /// <param name="delay">How long, by the fake's clock; <see cref="Timeout.InfiniteTimeSpan"/> never to answer.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or <paramref name="times"/> is less than 1.</exception>
    public FakeApi Delays(TimeSpan delay, int? times = null)
    {
        _ = FakeReply.ConnectionReset.After(delay);
        _delays.Add(reply => reply.After(delay), times);
        return this;
    }

    /// <summary>Ends the connection before all of an answer came, whatever the answer.</summary>
    /// <param name="at">After how many bytes of the body; null for half of it.</param>
    /// <param name="times">To how many calls; null for all from then on.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is negative, or <paramref name="times"/> is less than 1.</exception>
    public FakeApi Truncates(int? at = null, int? times = null)
    {
        _ = FakeReply.ConnectionReset.Truncated(at);
        _truncations.Add(reply => reply.Truncated(at), times);
        return this;
    }

    /// <summary>Forgets what was scripted.</summary>
    /// <returns>The same object.</returns>
    public FakeApi Reset()
    {
        _answers.Clear();
        _delays.Clear();
        _truncations.Clear();
        return this;
    }

    internal string? WhyRefused(JsonElement parameters) =>
        _checks.Select(check => check.WhyRefused(parameters)).FirstOrDefault(static reason => reason is not null);

    /// <summary>The answer to a call that ESB passed on: by this script, otherwise by that of all APIs, otherwise by the document.</summary>
    internal FakeReply AnswerTo(FakeCall call, FakeApi all)
    {
        var reply = _answers.Next()?.Invoke(call) ?? all._answers.Next()?.Invoke(call) ?? call.Example;
        reply = (_delays.Next() ?? all._delays.Next())?.Invoke(reply) ?? reply;
        return (_truncations.Next() ?? all._truncations.Next())?.Invoke(reply) ?? reply;
    }

    private FakeReply ReplyOf<T>(T answer)
        where T : class, IEsbResponse =>
        Endpoint is { } endpoint && endpoint.ResponseType != typeof(T)
            ? throw new ArgumentException($"{endpoint} answers {endpoint.ResponseType}, not {typeof(T)}.", nameof(answer))
            : FakeReply.Of(answer);

    private static FakeReply ExampleOf(EsbEndpoint? endpoint) => endpoint?.Examples is { } examples
        ? FakeReply.Json(examples.Answer.ToArray())
        : FakeReply.Failure(1306000, $"The fake ESB has no example of {endpoint}: set <EsbExamples>true</EsbExamples> in the project that holds its document, or script an answer.");

    private static EsbPermission PermissionOf(EsbEndpoint endpoint) => new()
    {
        SystemId = endpoint.System,
        SystemName = endpoint.System,
        Actions = [new EsbPermissionAction { Id = endpoint.Name, Name = endpoint.Name }],
    };
}
