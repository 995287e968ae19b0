using System.ComponentModel;
using EsbGen.Json;
using EsbGen.Transport;

namespace EsbGen;

/// <summary>
/// Carries calls: puts credentials to parameters, sends, reads the answer, and turns failures into
/// <see cref="EsbException"/>. Safe to use from many threads; one for each ESB and its credentials.
/// </summary>
public sealed class EsbTransport
{
    private readonly Func<HttpClient> _client;
    private readonly EsbOptions _options;
    private readonly RequestBuilder _requests;
    private readonly Redactor _redactor;

    internal EsbTransport(Func<HttpClient> client, EsbOptions options)
    {
        _client = client;
        _options = options.Copy();
        _redactor = new Redactor(_options);
        _requests = new RequestBuilder(_options);
    }

    /// <summary>Makes a transport without dependency injection. Keep it: it holds the connections.</summary>
    /// <param name="options">Where ESB is and who calls it; later changes of it have no effect.</param>
    /// <param name="client">What sends the requests; null for one of the transport's own. The caller disposes of it.</param>
    /// <returns>The transport.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">A setting is missing or wrong; the message names it.</exception>
    public static EsbTransport Create(EsbOptions options, HttpClient? client = null)
    {
        _ = options ?? throw new ArgumentNullException(nameof(options));
        if (EsbOptionsValidator.FailuresOf(options) is { Count: > 0 } failures)
        {
            throw new ArgumentException(string.Join(" ", failures), nameof(options));
        }

        var sender = client ?? HttpClients.Create();
        return new EsbTransport(() => sender, options);
    }

    /// <summary>Calls an API; called by generated code.</summary>
    /// <typeparam name="TRequest">The parameters.</typeparam>
    /// <typeparam name="TResponse">The answer.</typeparam>
    /// <param name="endpoint">The API.</param>
    /// <param name="request">The parameters.</param>
    /// <param name="requestJson">Writes the parameters.</param>
    /// <param name="responseJson">Reads the answer.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The answer of a call that succeeded.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="EsbException">The call failed.</exception>
    /// <exception cref="OperationCanceledException">The call was ended early.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Task<TResponse> SendAsync<TRequest, TResponse>(EsbEndpoint endpoint, TRequest request, EsbJson<TRequest> requestJson, EsbJson<TResponse> responseJson, CancellationToken cancellationToken)
        where TRequest : class
        where TResponse : class, IEsbResponse
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        _ = requestJson ?? throw new ArgumentNullException(nameof(requestJson));
        return SendCoreAsync(endpoint, writer => requestJson.WriteJson(writer, request), responseJson, cancellationToken);
    }

    /// <summary>Calls an API that has no parameters of its own; called by generated code.</summary>
    /// <typeparam name="TResponse">The answer.</typeparam>
    /// <param name="endpoint">The API.</param>
    /// <param name="responseJson">Reads the answer.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The answer of a call that succeeded.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="EsbException">The call failed.</exception>
    /// <exception cref="OperationCanceledException">The call was ended early.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Task<TResponse> SendAsync<TResponse>(EsbEndpoint endpoint, EsbJson<TResponse> responseJson, CancellationToken cancellationToken)
        where TResponse : class, IEsbResponse => SendCoreAsync(endpoint, null, responseJson, cancellationToken);

    private async Task<TResponse> SendCoreAsync<TResponse>(EsbEndpoint endpoint, Action<EsbJsonWriter>? writeParameters, EsbJson<TResponse> responseJson, CancellationToken cancellationToken)
        where TResponse : class, IEsbResponse
    {
        _ = endpoint ?? throw new ArgumentNullException(nameof(endpoint));
        _ = responseJson ?? throw new ArgumentNullException(nameof(responseJson));
        using var writer = EsbJsonWriter.Rent();
        using var request = _requests.Build(endpoint, writer, writeParameters);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_options.Timeout);
        try
        {
            using var answer = await _client().SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token).ConfigureAwait(false);
            using var body = await AnswerBody.ReadAsync(answer.Content, _options.MaximalAnswerSize, timeout.Token).ConfigureAwait(false);
            return AnswerReader.Read(endpoint, answer, body, responseJson, _options, _redactor);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new EsbException(Messages.TimedOut(endpoint, _options.Timeout), endpoint, EsbFailure.WithoutAnswer, new TimeoutException(exception.Message, exception));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new EsbException(Messages.NotReached(endpoint, _redactor.Redact(exception.Message)), endpoint, EsbFailure.WithoutAnswer, exception);
        }
    }
}
