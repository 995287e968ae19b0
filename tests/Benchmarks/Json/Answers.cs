using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EsbGen.Benchmarks.Json;

/// <summary>The start document's answer, in each form that is measured.</summary>
internal static class Answers
{
    private const int Shuffles = 16;
    private const int Servers = 680;

    private const string Text = """
        {
            "result": true, "code": 0, "message": "OK",
            "data": {
                "is_finished": true,
                "step_instance_analyse_result": [
                    {"result_type": 3, "result_type_text": "Success", "count": 1, "ip_list": [{"bk_cloud_id": 0, "ip": "10.25.0.2"}]}
                ],
                "step_instance_detail": {
                    "step_instance_id": 790001, "name": "my_job", "type": 1, "operator": "admin", "status": 3, "step_id": 10000,
                    "job_instance_id": 490001, "bk_biz_id": 2, "target_ips": "0:10.25.0.2", "abnormal_agent_ips":"", "retry_count": 0,
                    "start_time": "2019-06-07 12:15:14", "end_time": "2019-06-07 12:15:42", "total_time": 28.395, "total_ip_num": 1,
                    "abnormal_agent_ip_num": 0, "running_ip_num": 1, "fail_ip_num": 1, "success_ip_num": 0
                }
            }
        }
        """;

    private static readonly JsonSerializerOptions Minified = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(Minified) { WriteIndented = true, IndentSize = 4 };

    public static Answer[] All { get; } =
    [
        new("minified", [Bytes(Documented(), Minified)], InitTarget: 5, PlainTarget: 3.5),
        new("Python's `json.dumps`", [Python(Documented())], InitTarget: 5, PlainTarget: 3.5),
        new("indented", [Bytes(Documented(), Indented)]),
        new("members shuffled", [.. Enumerable.Range(0, Shuffles).Select(static seed => Bytes(Shuffled(Documented(), new Random(seed))!, Minified))]),
        new("unknown members", [Bytes(WithUnknown(), Minified)], Known: Bytes(Documented(), Minified)),
        new("25 KB", [Bytes(Long(), Minified)]),
        new("Chinese", [Bytes(Chinese(), Minified)]),
        new("Chinese, Python's `json.dumps`", [Python(Chinese())]),
    ];

    private static JsonObject Documented() => JsonNode.Parse(Text)!.AsObject();

    private static byte[] Bytes(JsonNode json, JsonSerializerOptions options) => JsonSerializer.SerializeToUtf8Bytes(json, options);

    private static JsonObject WithUnknown()
    {
        var answer = Documented();
        answer["trace_id"] = "6b1f0c9f35a94e0a8b0c4e1d2f3a4b5c";
        answer["data"]!["creator"] = "admin";
        answer["data"]!["step_instance_detail"]!["rolling"] = new JsonObject { ["batch"] = 1, ["of"] = new JsonArray(1, 2, 3) };
        return answer;
    }

    private static JsonObject Long()
    {
        var answer = Documented();
        answer["data"]!["step_instance_analyse_result"]![0]!["ip_list"] =
            new JsonArray([.. Enumerable.Range(0, Servers).Select(static index => new JsonObject { ["bk_cloud_id"] = index % 3, ["ip"] = $"10.25.{index / 250}.{index % 250}" })]);
        return answer;
    }

    private static JsonObject Chinese()
    {
        var answer = Documented();
        answer["message"] = "查询成功";
        answer["data"]!["step_instance_analyse_result"]![0]!["result_type_text"] = "执行成功";
        answer["data"]!["step_instance_detail"]!["name"] = "分发配置文件到目标服务器，并重启业务进程";
        answer["data"]!["step_instance_detail"]!["operator"] = "运维管理员";
        return answer;
    }

    private static JsonNode? Shuffled(JsonNode? json, Random random) => json switch
    {
        JsonObject members => new JsonObject(members.OrderBy(_ => random.Next()).Select(member => KeyValuePair.Create(member.Key, Shuffled(member.Value, random)))),
        JsonArray items => new JsonArray([.. items.Select(item => Shuffled(item, random))]),
        _ => json!.DeepClone(),
    };

    /// <summary>A blank behind each comma and colon, and letters that are not ASCII escaped.</summary>
    private static byte[] Python(JsonNode json)
    {
        var text = new StringBuilder();
        AppendPython(text, json);
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    private static void AppendPython(StringBuilder text, JsonNode? json)
    {
        var separator = "";
        switch (json)
        {
            case JsonObject members:
                text.Append('{');
                foreach (var (name, value) in members)
                {
                    text.Append(separator).Append(JsonSerializer.Serialize(name)).Append(": ");
                    AppendPython(text, value);
                    separator = ", ";
                }

                text.Append('}');
                break;
            case JsonArray items:
                text.Append('[');
                foreach (var item in items)
                {
                    text.Append(separator);
                    AppendPython(text, item);
                    separator = ", ";
                }

                text.Append(']');
                break;
            default:
                text.Append(json?.ToJsonString() ?? "null");
                break;
        }
    }
}
