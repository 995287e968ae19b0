using System.Globalization;
using System.Text.Json.Nodes;

namespace EsbGen.Sample.Fake;

/// <summary>A job step on a handful of hosts: they wait, run, and end one after another.</summary>
internal sealed class FakeStep(TimeProvider time)
{
    private const int HostCount = 6;

    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan PerHost = TimeSpan.FromMilliseconds(500);

    private readonly DateTimeOffset _start = time.GetUtcNow();

    public JsonObject Data()
    {
        var elapsed = time.GetUtcNow() - _start;
        var ended = (int)Math.Clamp((elapsed - Delay) / PerHost, 0, HostCount);
        var running = elapsed < Delay ? 0 : Math.Min(2, HostCount - ended);
        var isFinished = ended == HostCount;
        return new JsonObject
        {
            ["is_finished"] = isFinished,
            ["step_instance_analyse_result"] = Groups(ended, running),
            ["step_instance_detail"] = new JsonObject
            {
                ["step_instance_id"] = FakeEsb.StepInstanceId,
                ["name"] = "update the configuration",
                ["type"] = 1,
                ["operator"] = FakeEsb.Username,
                ["status"] = isFinished ? 3 : running > 0 ? 2 : 1,
                ["step_id"] = 10000,
                ["job_instance_id"] = FakeEsb.JobInstanceId,
                ["bk_biz_id"] = FakeEsb.BizId,
                ["target_ips"] = string.Join(',', Enumerable.Range(0, HostCount).Select(static host => "0:" + AddressOf(host))),
                ["abnormal_agent_ips"] = "",
                ["retry_count"] = 0,
                ["start_time"] = Text(_start),
                ["end_time"] = isFinished ? Text(_start + Delay + (PerHost * HostCount)) : "",
                ["total_time"] = Math.Round(Math.Min(elapsed.TotalSeconds, (Delay + (PerHost * HostCount)).TotalSeconds), 3),
                ["total_ip_num"] = HostCount,
                ["abnormal_agent_ip_num"] = 0,
                ["running_ip_num"] = running,
                ["fail_ip_num"] = 0,
                ["success_ip_num"] = ended,
            },
        };
    }

    private static JsonArray Groups(int ended, int running)
    {
        var groups = new JsonArray();
        Add(9, "Success", 0, ended);
        Add(7, "Running", ended, ended + running);
        Add(5, "Waiting", ended + running, HostCount);
        return groups;

        void Add(int type, string text, int from, int to)
        {
            if (to > from)
            {
                var hosts = Enumerable.Range(from, to - from).Select(static host => (JsonNode)new JsonObject { ["bk_cloud_id"] = 0, ["ip"] = AddressOf(host) });
                groups.Add((JsonNode)new JsonObject { ["result_type"] = type, ["result_type_text"] = text, ["count"] = to - from, ["ip_list"] = new JsonArray([.. hosts]) });
            }
        }
    }

    private static string AddressOf(int host) => string.Create(CultureInfo.InvariantCulture, $"10.25.0.{host + 2}");

    private static string Text(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
