using System.Text;

namespace EsbGen.Benchmarks.Calls;

/// <summary>What the server answers: the document's example, minified.</summary>
internal static class StepJson
{
    public static byte[] Answer { get; } = Encoding.UTF8.GetBytes(
        """
        {"result":true,"code":0,"message":"success","data":{"is_finished":true,"step_instance_analyse_result":[{"count":1,"ip_list":[{"bk_cloud_id":0,"ip":"10.0.0.1"}],"result_type":9,"result_type_text":"执行成功"}],
        """.Trim() +
        """
        "step_instance_detail":{"step_instance_id":790001,"name":"my_job","type":1,"operator":"admin","status":3,"step_id":10000,"job_instance_id":490001,"bk_biz_id":2,"target_ips":"0:10.0.0.1","abnormal_agent_ips":"","retry_count":0,"start_time":"2019-06-07 12:15:14","end_time":"2019-06-07 12:15:42","total_time":28.395,"total_ip_num":1,"abnormal_agent_ip_num":0,"running_ip_num":0,"fail_ip_num":0,"success_ip_num":1}},"request_id":"7f3a5c6d8e9f40b1a2c3d4e5f60718293"}
        """.Trim());
}
