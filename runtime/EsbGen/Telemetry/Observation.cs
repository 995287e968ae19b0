using System.Diagnostics;
using System.Net;
using EsbGen.Redaction;

namespace EsbGen.Telemetry;

/// <summary>
/// One attempt of a call as OpenTelemetry's conventions for HTTP clients describe it, and beside them system, API and ESB's code, which
/// tells a failure that HTTP calls 200. There is none where nobody listens.
/// </summary>
internal sealed class Observation : IDisposable
{
    private readonly EsbEndpoint _endpoint;
    private readonly Activity? _activity;
    private readonly TimeProvider _time;
    private readonly long _started;
    private Uri? _address;
    private int? _status;
    private EsbCode _code;
    private string? _error = "_OTHER";

    private Observation(EsbEndpoint endpoint, int attempt, TimeProvider time, long started)
    {
        _endpoint = endpoint;
        _time = time;
        _started = started;
        _activity = Instruments.Source.StartActivity(endpoint.Method.Method + " " + endpoint.Path, ActivityKind.Client);
        if (attempt > 1)
        {
            _activity?.SetTag("http.request.resend_count", attempt - 1);
        }
    }

    /// <param name="endpoint">The API.</param>
    /// <param name="attempt">Which attempt it is, from 1; 0 for the only one.</param>
    /// <param name="time">The clock.</param>
    /// <param name="started">When the attempt started, by it.</param>
    public static Observation? Start(EsbEndpoint endpoint, int attempt, TimeProvider time, long started) =>
        Instruments.Source.HasListeners() || Instruments.Duration.Enabled ? new Observation(endpoint, attempt, time, started) : null;

    /// <summary>The query is left out: parameters may be in it, credentials among them.</summary>
    public void SentTo(Uri address) => _address = address;

    public void Succeeded(HttpStatusCode status, EsbCode code)
    {
        _status = (int)status;
        _code = code;
        _error = null;
    }

    public void Failed(Exception exception)
    {
        _error = exception.GetType().FullName;
        if (exception is EsbException failure)
        {
            _status = (int?)failure.HttpStatus;
            _code = failure.Code;
            _activity?.SetTag("esb.request_id", failure.RequestId);
        }

        _activity?.SetStatus(ActivityStatusCode.Error, exception is EsbException ? exception.Message : null);
    }

    public void Dispose()
    {
        Instruments.Duration.Record(Elapsed.Since(_time, _started).TotalSeconds, Tags(isMetric: true));
        if (_activity is { IsAllDataRequested: true } activity)
        {
            foreach (var tag in Tags(isMetric: false))
            {
                activity.SetTag(tag.Key, tag.Value);
            }
        }

        _activity?.Dispose();
    }

    private TagList Tags(bool isMetric)
    {
        var tags = new TagList
        {
            { "http.request.method", _endpoint.Method.Method },
            { "url.template", _endpoint.Path },
            { "esb.system", _endpoint.System },
            { "esb.api", _endpoint.Name },
        };
        if (_address is { } address)
        {
            tags.Add("server.address", address.Host);
            tags.Add("server.port", address.Port);
            if (!isMetric)
            {
                tags.Add("url.full", ShownAddress.WithoutQuery(address, _endpoint.Path));
            }
        }

        // A text may be any, and each would be a time series of its own.
        Add("esb.code", (isMetric && _code.Number is null) || !_code.HasValue ? null : _code.ToString());
        Add("http.response.status_code", _status);
        Add("error.type", _error);
        return tags;

        void Add(string name, object? value)
        {
            if (value is not null)
            {
                tags.Add(name, value);
            }
        }
    }
}
