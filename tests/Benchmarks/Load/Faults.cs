using System.Net;
using EsbGen.Testing;

namespace EsbGen.Benchmarks.Load;

/// <summary>Everything that the fake can be told to do, happening at random. Remembers what each call met.</summary>
internal sealed class Faults
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMilliseconds(50);

    private readonly Fault[] _all;
    private readonly int _weights;
    private readonly Journal _journal;

    /// <param name="answer">The fake's own answer, to break.</param>
    /// <param name="journal">Where it is written down which call met what.</param>
    public Faults(FakeResponse answer, Journal journal)
    {
        _journal = journal;
        _all =
        [
            new("nothing", 6000, null, static _ => null),
            new("a delay", 1000, null, _ => answer.After(LongestDelay * Random.Shared.NextDouble())),
            new("a code of the system's", 300, typeof(EsbException), static _ => FakeResponse.Failure(1243003, "no such step")),
            new("code 9900403", 300, typeof(EsbPermissionException), static _ => FakeResponse.PermissionDenied(new EsbPermission { SystemId = "bk_job", SystemName = "job" })),
            new("code 1306201: no answer from the system", 300, typeof(EsbUpstreamException), static _ => FakeResponse.Failure(1306201, "request third-party api error")),
            new("HTTP 429", 300, typeof(EsbRateLimitException), static _ => FakeResponse.RateLimited(TimeSpan.Zero)),
            new("a gateway's 502", 300, typeof(EsbGatewayException), static _ => FakeResponse.Gateway(HttpStatusCode.BadGateway)),
            new("a gateway's 503", 300, typeof(EsbGatewayException), static _ => FakeResponse.Gateway(HttpStatusCode.ServiceUnavailable)),
            new("a gateway's 504", 300, typeof(EsbGatewayException), static _ => FakeResponse.Gateway(HttpStatusCode.GatewayTimeout)),
            new("a proxy's page", 300, typeof(EsbProtocolException), static _ => FakeResponse.Html(HttpStatusCode.BadGateway)),
            new("half a JSON text", 300, typeof(EsbProtocolException), _ => FakeResponse.Json(answer.Body[..(answer.Body.Length / 2)])),
            new("a truncated answer", 300, typeof(EsbConnectionException), _ => answer.Truncated(Random.Shared.Next(answer.Body.Length))),
            new("a reset connection", 300, typeof(EsbConnectionException), static _ => FakeResponse.ConnectionReset),
            new("no answer at all", 20, typeof(EsbTimeoutException), _ => answer.After(Timeout.InfiniteTimeSpan)),
        ];
        _weights = _all.Sum(static fault => fault.Weight);
    }

    /// <summary>What happens to an attempt.</summary>
    public FakeResponse? Next(FakeCall call)
    {
        var fault = Choose();
        _journal.Note(call.Parameters.GetProperty("params").GetProperty("job_instance_id").GetInt64(), fault);
        return fault.Reply(call);
    }

    private Fault Choose()
    {
        var number = Random.Shared.Next(_weights);
        var index = 0;
        while (number >= _all[index].Weight)
        {
            number -= _all[index++].Weight;
        }

        return _all[index];
    }
}
