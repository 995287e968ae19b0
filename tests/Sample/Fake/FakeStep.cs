using System.Globalization;
using System.Text.Json.Nodes;

namespace EsbGen.Sample.Fake;

/// <summary>
/// A job step on a handful of hosts: they wait, run, and end one after another. It starts when first asked for, and
/// starts over for whoever comes after it ended and was left alone.
/// </summary>
internal sealed class FakeStep(long id, int? failingHost, TimeProvider time)
{
    private const int HostCount = 6;
    private const int HostsAtOnce = 2;

    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan PerHost = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Whole = Delay + (PerHost * HostCount);
    private static readonly TimeSpan LeftAlone = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private DateTimeOffset? _start;
    private DateTimeOffset _asked;

    /// <summary>The answer's data, in the form that the document shows.</summary>
    public JsonObject Data()
    {
        var (start, elapsed) = Ask();
        var ended = (int)Math.Clamp((elapsed - Delay) / PerHost, 0, HostCount);
        var running = elapsed < Delay ? 0 : Math.Min(HostsAtOnce, HostCount - ended);
        var failed = failingHost < ended ? 1 : 0;
        var isFinished = ended == HostCount;
        return new JsonObject
        {
            ["is_finished"] = isFinished,
            ["step_instance_analyse_result"] = Groups(ended, running),
            ["step_instance_detail"] = new JsonObject
            {
                ["step_instance_id"] = id,
                ["name"] = "update the configuration",
                ["type"] = 1,
                ["operator"] = SampleEsb.Username,
                ["status"] = isFinished ? failed > 0 ? 4 : 3 : running > 0 ? 2 : 1,
                ["step_id"] = 10000,
                ["job_instance_id"] = SampleEsb.JobInstanceId,
                ["bk_biz_id"] = SampleEsb.BizId,
                ["target_ips"] = string.Join(',', Enumerable.Range(0, HostCount).Select(static host => "0:" + AddressOf(host))),
                ["abnormal_agent_ips"] = "",
                ["retry_count"] = 0,
                ["start_time"] = Text(start),
                ["end_time"] = isFinished ? Text(start + Whole) : "",
                ["total_time"] = Math.Round(elapsed.TotalSeconds, 3),
                ["total_ip_num"] = HostCount,
                ["abnormal_agent_ip_num"] = 0,
                ["running_ip_num"] = running,
                ["fail_ip_num"] = failed,
                ["success_ip_num"] = ended - failed,
            },
        };
    }

    private (DateTimeOffset Start, TimeSpan Elapsed) Ask()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (_start is not { } start || (now - start >= Whole && now - _asked >= LeftAlone))
            {
                _start = start = now;
            }

            _asked = now;
            return (start, now - start < Whole ? now - start : Whole);
        }
    }

    private JsonArray Groups(int ended, int running)
    {
        var hosts = Enumerable.Range(0, HostCount).ToLookup(host =>
            host >= ended + running ? (Type: 5, Text: "Waiting")
            : host >= ended ? (Type: 7, Text: "Running")
            : host == failingHost ? (Type: 11, Text: "Failed")
            : (Type: 9, Text: "Success"));
        return new JsonArray([.. hosts.Select(static group => new JsonObject
        {
            ["result_type"] = group.Key.Type,
            ["result_type_text"] = group.Key.Text,
            ["count"] = group.Count(),
            ["ip_list"] = new JsonArray([.. group.Select(static host => new JsonObject { ["bk_cloud_id"] = 0, ["ip"] = AddressOf(host) })]),
        })]);
    }

    private static string AddressOf(int host) => string.Create(CultureInfo.InvariantCulture, $"10.25.0.{host + 2}");

    private static string Text(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
