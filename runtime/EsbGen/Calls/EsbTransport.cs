using System.ComponentModel;
using System.Net;
using System.Runtime.ExceptionServices;
using EsbGen.Calls;
using EsbGen.Credentials;
using EsbGen.Drift;
using EsbGen.Json;
using EsbGen.Options;
using EsbGen.Redaction;
using EsbGen.Resilience;
using EsbGen.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;

namespace EsbGen;

/// <summary>
/// Carries calls: puts credentials to parameters, sends, reads the response, and turns failures into
/// <see cref="EsbException"/>. Safe to use from many threads; one for each ESB and its credentials.
/// </summary>
public sealed class EsbTransport
{
    private readonly Func<HttpClient> _client;
    private readonly EsbOptions _options;
    private readonly RequestBuilder _requests;
    private readonly CredentialsSource _credentials;
    private readonly CallSettings _settings;
    private readonly ILogger _logger;
    private readonly DriftReport _drift;

    // What happens after a failure, unless the options bring a pipeline of their own.
    private readonly ResiliencePipeline? _retry;

    internal EsbTransport(Func<HttpClient> client, EsbOptions options, ILoggerFactory? loggerFactory)
    {
        _logger = loggerFactory?.CreateLogger(typeof(EsbTransport)) ?? NullLogger.Instance;
        _drift = new DriftReport(_logger);
        _client = client;
        _options = options.Copy();
        _requests = new RequestBuilder(_options);
        _credentials = new CredentialsSource(_options.OwnCredentials, _options.CredentialsProvider);
        _settings = new CallSettings(_options, null);
        _retry = _options.Pipeline is null && _options.Retry.MaxRetryAttempts > 0 ? new ResiliencePipelineBuilder { TimeProvider = _options.TimeProvider }.AddEsbRetry(_options.Retry).Build() : null;
    }

    /// <summary>Makes a transport without dependency injection. Keep it: it holds the connections.</summary>
    /// <param name="options">Where ESB is and who calls it; later changes of it have no effect.</param>
    /// <param name="client">What sends the requests; null for one of the transport's own. The caller disposes of it.</param>
    /// <param name="loggerFactory">Where to log to; null for nowhere.</param>
    /// <returns>The transport.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">A setting is missing or wrong; the message names it.</exception>
    public static EsbTransport Create(EsbOptions options, HttpClient? client = null, ILoggerFactory? loggerFactory = null)
    {
        _ = options ?? throw new ArgumentNullException(nameof(options));
        if (EsbOptionsValidator.FailuresOf(options) is { Count: > 0 } failures)
        {
            throw new ArgumentException(string.Join(" ", failures), nameof(options));
        }

        var sender = client ?? HttpClients.Create();
        return new EsbTransport(() => sender, options, loggerFactory);
    }

    /// <summary>Calls an API; called by generated code.</summary>
    /// <typeparam name="TRequest">The parameters.</typeparam>
    /// <typeparam name="TResponse">The response.</typeparam>
    /// <param name="endpoint">The API.</param>
    /// <param name="request">The parameters.</param>
    /// <param name="requestJson">Writes the parameters.</param>
    /// <param name="responseJson">Reads the response.</param>
    /// <param name="options">What the call does otherwise than the client's options say; null for nothing.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The response of a call that succeeded.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The parameters make no address, or one of <paramref name="options"/> is wrong; the message names it.</exception>
    /// <exception cref="EsbException">The call failed.</exception>
    /// <exception cref="OperationCanceledException">The call was ended early.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Task<TResponse> SendAsync<TRequest, TResponse>(EsbEndpoint endpoint, TRequest request, EsbJson<TRequest> requestJson, EsbJson<TResponse> responseJson, EsbCallOptions? options, CancellationToken cancellationToken)
        where TRequest : class
        where TResponse : class, IEsbResponse
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        _ = requestJson ?? throw new ArgumentNullException(nameof(requestJson));
        return SendCoreAsync(endpoint, Parameters.Of(request, requestJson), responseJson, options, cancellationToken);
    }

    /// <summary>Calls an API that has no parameters of its own; called by generated code.</summary>
    /// <typeparam name="TResponse">The response.</typeparam>
    /// <param name="endpoint">The API.</param>
    /// <param name="responseJson">Reads the response.</param>
    /// <param name="options">What the call does otherwise than the client's options say; null for nothing.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The response of a call that succeeded.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="EsbException">The call failed.</exception>
    /// <exception cref="OperationCanceledException">The call was ended early.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Task<TResponse> SendAsync<TResponse>(EsbEndpoint endpoint, EsbJson<TResponse> responseJson, EsbCallOptions? options, CancellationToken cancellationToken)
        where TResponse : class, IEsbResponse => SendCoreAsync(endpoint, Parameters.None, responseJson, options, cancellationToken);

    private Task<TResponse> SendCoreAsync<TResponse>(EsbEndpoint endpoint, Parameters parameters, EsbJson<TResponse> responseJson, EsbCallOptions? options, CancellationToken cancellationToken)
        where TResponse : class, IEsbResponse
    {
        _ = endpoint ?? throw new ArgumentNullException(nameof(endpoint));
        _ = responseJson ?? throw new ArgumentNullException(nameof(responseJson));
        var settings = options is null ? _settings : new CallSettings(_options, options);
        var call = new Call<TResponse>(endpoint, parameters, responseJson, options, settings);
        return _options.Pipeline is { } pipeline ? RunAsync(pipeline, call, null, settings.Limit.Time, cancellationToken) : MakeAsync(call, attempt: 0, cancellationToken);
    }

    private Task<TResponse> RunAsync<TResponse>(ResiliencePipeline pipeline, Call<TResponse> call, EsbException? failure, TimeSpan remaining, CancellationToken cancellationToken)
        where TResponse : class, IEsbResponse
    {
        return new PipelineRun<TResponse>(MakeAsync, call, failure, _logger).ExecuteAsync(pipeline, _options.TimeProvider, remaining, cancellationToken);
    }

    /// <summary>Makes a call once.</summary>
    /// <param name="call">The call.</param>
    /// <param name="attempt">Which attempt of a pipeline it is; 0 where it is in none, and goes on in that of retries when it failed for the moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    private async Task<TResponse> MakeAsync<TResponse>(Call<TResponse> call, int attempt, CancellationToken cancellationToken)
        where TResponse : class, IEsbResponse
    {
        var (endpoint, settings, time) = (call.Endpoint, call.Settings, _options.TimeProvider);
        var started = time.GetTimestamp();
        var limit = attempt == 0 ? settings.FirstLimit : settings.AttemptLimit;
        EsbException failure;
        using (var observation = Observation.Start(endpoint, attempt, time, started))
        using (var deadline = new Deadline(time, limit.Time, cancellationToken, staysWithin: _credentials.AreOwn))
        {
            var credentials = await AskForCredentialsAsync(endpoint, call.Options, limit, deadline.Token, cancellationToken).ConfigureAwait(false);
            var redactor = settings.RedactorWith(credentials);
            using var request = _requests.Build(endpoint, call.Parameters, settings, credentials);
            var client = _client();
            var address = request.RequestUri!;
            var content = request.Content as PooledContent;
            observation?.SentTo(address);
            HttpStatusCode? status = null;
            try
            {
                using var httpResponse = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
                status = httpResponse.StatusCode;
                using var body = await ResponseBody.ReadAsync(httpResponse.Content, _options.MaxResponseSize, deadline.Token).ConfigureAwait(false);
                var response = ResponseReader.Read(endpoint, httpResponse, body, call.ResponseJson, _options, redactor, _drift);
                observation?.Succeeded(httpResponse.StatusCode, response.Code);
                if (_logger.IsEnabled(LogLevel.Debug))
                {
                    Log.Succeeded(_logger, endpoint, time.GetElapsedTime(started).TotalMilliseconds, response.Code, httpResponse.StatusCode);
                }

                return response;
            }
            catch (EsbException exception)
            {
                failure = exception;
            }
            catch (Exception exception) when (exception is OperationCanceledException or HttpRequestException or IOException)
            {
                // A call that is ended early ends as such, whatever the connection made of it.
                if (cancellationToken.IsCancellationRequested)
                {
                    observation?.Failed(exception);
                    Log.Ended(_logger, endpoint, time.GetElapsedTime(started).TotalMilliseconds);
                    throw Messages.Ended(endpoint, exception, cancellationToken);
                }

                failure = Explain(endpoint, deadline.IsOver ? limit : new TimeLimit(client.Timeout, "HttpClient.Timeout"), redactor, exception, status, deadline.IsOver);
            }

            Complete(failure, redactor, call.Options, request, address, content);
            observation?.Failed(failure);
            Log.Failed(_logger, endpoint, failure.Message, time.GetElapsedTime(started).TotalMilliseconds, Math.Max(1, attempt), failure.CodeText, failure.HttpStatus, failure.RequestId);
        }

        if (attempt == 0 && _retry is { } retry && RetryPolicy.Handles(_options.Retry, failure, endpoint, call.Options?.Retry) && settings.TryGetRemaining(time.GetElapsedTime(started), out var remaining))
        {
            return await RunAsync(retry, call, failure, remaining, cancellationToken).ConfigureAwait(false);
        }

        ExceptionDispatchInfo.Capture(failure).Throw();
        throw failure;
    }

    /// <summary>Adds what only the call knows, not its response.</summary>
    private void Complete(EsbException exception, Redactor redactor, EsbCallOptions? options, HttpRequestMessage request, Uri address, PooledContent? content)
    {
        exception.CurlCommand = CurlCommand.Of(request, address, content, redactor);
        if (exception is EsbPermissionException permission)
        {
            permission.AskForApplyUrl = (missing, token) => ApplyUrl.AskAsync(this, missing, options, token);
        }
    }

    private async ValueTask<SentCredentials> AskForCredentialsAsync(EsbEndpoint endpoint, EsbCallOptions? options, TimeLimit limit, CancellationToken deadline, CancellationToken cancellationToken)
    {
        try
        {
            return await _credentials.GetAsync(endpoint, options?.Credentials, deadline).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (deadline.IsCancellationRequested)
        {
            throw cancellationToken.IsCancellationRequested ? Messages.Ended(endpoint, exception, cancellationToken)
                : new EsbTimeoutException(Messages.TimedOut(endpoint, limit), endpoint, EsbFailure.WithoutResponse, limit.Time, exception);
        }
    }

    private static EsbException Explain(EsbEndpoint endpoint, TimeLimit limit, Redactor redactor, Exception exception, HttpStatusCode? status, bool isTimeUp)
    {
        var failure = EsbFailure.WithoutResponse with { HttpStatus = status };
        if (isTimeUp || exception is OperationCanceledException)
        {
            return new EsbTimeoutException(Messages.TimedOut(endpoint, limit), endpoint, failure, limit.Time, redactor.Redact(exception));
        }

        var isHeaderLimit = HttpClients.AreHeadersTooLarge(exception);
        exception = redactor.Redact(exception);
        return isHeaderLimit ? new EsbProtocolException(Messages.HeadersTooLarge(endpoint), endpoint, failure, exception)
            : new EsbConnectionException(status is { } some ? Messages.BrokeOff(endpoint, some, exception.Message) : Messages.NotReached(endpoint, exception.Message), endpoint, failure, exception);
    }
}
