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
public sealed class EsbTransport : IDisposable
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

    // The client that the transport made for itself.
    private readonly HttpClient? _owned;
    private volatile bool _isDisposed;

    internal EsbTransport(Func<HttpClient> client, EsbOptions options, ILoggerFactory? loggerFactory, HttpClient? owned = null)
    {
        _owned = owned;
        _logger = loggerFactory?.CreateLogger(typeof(EsbTransport)) ?? NullLogger.Instance;
        _drift = new DriftReport(_logger);
        _client = client;
        _options = options.Copy();
        _requests = new RequestBuilder(_options);
        _credentials = new CredentialsSource(_options.OwnCredentials, _options.CredentialsProvider);
        _settings = new CallSettings(_options, null);
        _retry = _options.Pipeline is null && _options.Retry.MaxRetryAttempts > 0
            ? new ResiliencePipelineBuilder { TimeProvider = _options.TimeProvider }.AddEsbRetry(_options.Retry).Build()
            : null;
    }

    /// <summary>Makes a transport without dependency injection. Keep it: it holds the connections, until it is disposed of.</summary>
    /// <param name="options">Where ESB is and who calls it; later changes of it have no effect.</param>
    /// <param name="client">What sends the requests, which stays the caller's to dispose of; null for one that the transport owns.</param>
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

        var owned = client is null ? HttpClients.Create() : null;
        var sender = client ?? owned!;
        return new EsbTransport(() => sender, options, loggerFactory, owned);
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
    /// <exception cref="ArgumentException">The parameters make no address, or one of <paramref name="options"/> is wrong; the message
    /// names it.</exception>
    /// <exception cref="EsbException">The call failed.</exception>
    /// <exception cref="ObjectDisposedException">The transport was disposed of.</exception>
    /// <exception cref="OperationCanceledException">The call was canceled.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Task<TResponse> SendAsync<TRequest, TResponse>(
        EsbEndpoint endpoint,
        TRequest request,
        EsbJson<TRequest> requestJson,
        EsbJson<TResponse> responseJson,
        EsbCallOptions? options,
        CancellationToken cancellationToken)
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
    /// <exception cref="ObjectDisposedException">The transport was disposed of.</exception>
    /// <exception cref="OperationCanceledException">The call was canceled.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Task<TResponse> SendAsync<TResponse>(
        EsbEndpoint endpoint,
        EsbJson<TResponse> responseJson,
        EsbCallOptions? options,
        CancellationToken cancellationToken)
        where TResponse : class, IEsbResponse => SendCoreAsync(endpoint, Parameters.None, responseJson, options, cancellationToken);

    /// <summary>
    /// Ends the transport: later calls throw <see cref="ObjectDisposedException"/>. The connections close, and calls under way end,
    /// where the transport owns its <see cref="HttpClient"/>; one that it was given stays as it is.
    /// </summary>
    public void Dispose()
    {
        _isDisposed = true;
        _owned?.Dispose();
    }

    private Task<TResponse> SendCoreAsync<TResponse>(
        EsbEndpoint endpoint,
        Parameters parameters,
        EsbJson<TResponse> responseJson,
        EsbCallOptions? options,
        CancellationToken cancellationToken)
        where TResponse : class, IEsbResponse
    {
        _ = endpoint ?? throw new ArgumentNullException(nameof(endpoint));
        _ = responseJson ?? throw new ArgumentNullException(nameof(responseJson));
        _ = _isDisposed ? throw new ObjectDisposedException(nameof(EsbTransport)) : false;
        var settings = options is null ? _settings : new CallSettings(_options, options);
        var call = new Call<TResponse>(endpoint, parameters, responseJson, options, settings);
        return _options.Pipeline is { } pipeline
            ? RunAsync(pipeline, call, null, settings.Limit.Time, cancellationToken)
            : MakeAsync(call, attempt: 0, cancellationToken);
    }

    private Task<TResponse> RunAsync<TResponse>(
        ResiliencePipeline pipeline,
        Call<TResponse> call,
        EsbException? failure,
        TimeSpan remaining,
        CancellationToken cancellationToken)
        where TResponse : class, IEsbResponse
    {
        return new PipelineRun<TResponse>(MakeAsync, call, failure, _logger)
            .ExecuteAsync(pipeline, _options.TimeProvider, remaining, cancellationToken);
    }

    /// <summary>Makes a call once.</summary>
    /// <param name="call">The call.</param>
    /// <param name="attempt">The number of the attempt within a pipeline; 0 outside of one, where a transient failure enters the retry
    /// pipeline.</param>
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
            var credentials = await AskForCredentialsAsync(endpoint, call.Options, limit, deadline.Token, cancellationToken)
                .ConfigureAwait(false);
            var secrets = new CallSecrets(settings, credentials, call.Parameters);
            using var request = _requests.Build(
                endpoint,
                call.Parameters,
                settings,
                credentials,
                IsSentOnce(endpoint, call.Options, attempt));
            var client = _client();
            var address = request.RequestUri!;
            var content = request.Content as PooledContent;
            observation?.SentTo(address);
            HttpStatusCode? status = null;
            Task<HttpResponseMessage>? sending = null;
            Task<ResponseBody>? reading = null;
            try
            {
#pragma warning disable CA2025 // A handler that heeds no token may go on with a request that was disposed of; what comes of it is observed.
                sending = client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token);
#pragma warning restore CA2025
                using var httpResponse = await Late.WaitAsync(sending, deadline.Token).ConfigureAwait(false);
                status = httpResponse.StatusCode;
                var bodyRead = ResponseBody.ReadAsync(httpResponse.Content, _options.MaxResponseSize, deadline.Token);
                using var body = bodyRead.IsCompletedSuccessfully
                    ? bodyRead.Result
                    : await Late.WaitAsync(reading = bodyRead.AsTask(), deadline.Token).ConfigureAwait(false);
                var response = ResponseReader.Read(endpoint, httpResponse, body, call.ResponseJson, _options, in secrets, _drift);
                observation?.Succeeded(httpResponse.StatusCode, secrets.Shown(response.Code));
                if (_logger.IsEnabled(LogLevel.Debug))
                {
                    Log.Succeeded(
                        _logger,
                        endpoint,
                        Elapsed.Since(time, started).TotalMilliseconds,
                        secrets.Shown(response.Code),
                        httpResponse.StatusCode);
                }

                return response;
            }
            catch (EsbException exception)
            {
                failure = exception;
            }
            catch (Exception exception) when (exception is OperationCanceledException or HttpRequestException or IOException)
            {
                Late.Abandon(sending);
                Late.Abandon(reading);

                // A canceled call is reported as canceled, whatever exception the connection threw.
                if (cancellationToken.IsCancellationRequested)
                {
                    observation?.Failed(exception);
                    Log.Ended(_logger, endpoint, Elapsed.Since(time, started).TotalMilliseconds);
                    throw Messages.Ended(endpoint, ExceptionRedactor.Redact(exception, secrets.CreateRedactor()), cancellationToken);
                }

                if (_isDisposed)
                {
                    observation?.Failed(exception);
                    throw new ObjectDisposedException(
                        $"ESB call {endpoint} was aborted because its transport was disposed.",
                        ExceptionRedactor.Redact(exception, secrets.CreateRedactor()));
                }

                TimeLimit? timeUp = deadline.IsOver ? limit
                    : HttpClients.HasTimedOut(client, exception, Elapsed.Since(time, started))
                        ? new TimeLimit(client.Timeout, "HttpClient.Timeout")
                    : null;
                failure = Explain(endpoint, timeUp, ExceptionRedactor.Redact(exception, secrets.CreateRedactor()), exception, status);
            }

            Complete(failure, secrets.CreateRedactor(), call.Options, request, address, content);
            observation?.Failed(failure);
            Log.Failed(
                _logger,
                endpoint,
                failure.Message,
                Elapsed.Since(time, started).TotalMilliseconds,
                Math.Max(1, attempt),
                failure.Code.HasValue ? failure.Code.ToString() : null,
                failure.HttpStatus,
                failure.RequestId);
        }

        if (attempt == 0
            && _retry is { } retry
            && RetryPolicy.Handles(_options.Retry, failure, endpoint, call.Options?.Retry)
            && settings.TryGetRemaining(Elapsed.Since(time, started), out var remaining))
        {
            return await RunAsync(retry, call, failure, remaining, cancellationToken).ConfigureAwait(false);
        }

        ExceptionDispatchInfo.Capture(failure).Throw();
        throw failure;
    }

    /// <summary>Adds what only the call knows, not its response.</summary>
    private void Complete(
        EsbException exception,
        Redactor redactor,
        EsbCallOptions? options,
        HttpRequestMessage request,
        Uri address,
        PooledContent? content)
    {
        exception.AddCurlCommand(CurlCommand.Of(request, address, exception.Endpoint!.Path, content, redactor));
        if (exception is EsbPermissionException permission)
        {
            permission.AskForApplyUrl = (missing, token) => ApplyUrl.AskAsync(this, missing, options, token);
        }
    }

    /// <summary>
    /// Whether a GET must leave as one request: where it is not to be repeated, or is repeated here already. Otherwise the handler may
    /// repeat it after a lost connection, which costs less than an attempt.
    /// </summary>
    private bool IsSentOnce(EsbEndpoint endpoint, EsbCallOptions? call, int attempt) =>
        attempt > 1
            || call?.Retry == false
            || (attempt == 0 && (_retry is null || !RetryPolicy.Repeats(_options.Retry, endpoint, call?.Retry)));

    /// <summary>A provider is foreign code: it may heed no token, and may hold its thread.</summary>
    private async ValueTask<SentCredentials> AskForCredentialsAsync(
        EsbEndpoint endpoint,
        EsbCallOptions? options,
        TimeLimit limit,
        CancellationToken deadline,
        CancellationToken cancellationToken)
    {
        if (_credentials.AreOwn || options?.Credentials is not null)
        {
            return await _credentials.GetAsync(endpoint, options?.Credentials, deadline).ConfigureAwait(false);
        }

        Task<SentCredentials>? asking = null;
        try
        {
            // Where there is a context, such as that of a window or of ASP.NET on .NET Framework, providers may rely on it.
            asking = SynchronizationContext.Current is null
                ? Task.Run(() => _credentials.GetAsync(endpoint, null, deadline).AsTask(), CancellationToken.None)
                : _credentials.GetAsync(endpoint, null, deadline).AsTask();
            return await Late.WaitAsync(asking, deadline).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (deadline.IsCancellationRequested)
        {
            Late.Abandon(asking);
            throw cancellationToken.IsCancellationRequested ? Messages.Ended(endpoint, exception, cancellationToken)
                : new EsbTimeoutException(Messages.TimedOut(endpoint, limit), endpoint, EsbFailure.WithoutResponse, limit.Time, exception);
        }
    }

    /// <param name="endpoint">The API.</param>
    /// <param name="timeUp">Which time is up; null where none is.</param>
    /// <param name="shown">The exception as it may be shown.</param>
    /// <param name="exception">The exception as it came.</param>
    /// <param name="status">The status, where a response had begun.</param>
    private static EsbException Explain(
        EsbEndpoint endpoint,
        TimeLimit? timeUp,
        Exception shown,
        Exception exception,
        HttpStatusCode? status)
    {
        var failure = EsbFailure.WithoutResponse with { HttpStatus = status };
        return timeUp is { } limit ? new EsbTimeoutException(Messages.TimedOut(endpoint, limit), endpoint, failure, limit.Time, shown)
            : HttpClients.AreHeadersTooLarge(exception)
                ? new EsbProtocolException(Messages.HeadersTooLarge(endpoint), endpoint, failure, shown)
            : new EsbConnectionException(
                exception is OperationCanceledException ? Messages.CancelledWithin(endpoint, shown.Message)
                    : status is { } some ? Messages.BrokeOff(endpoint, some, shown.Message)
                    : Messages.NotReached(endpoint, shown.Message),
                endpoint,
                failure,
                shown);
    }
}
