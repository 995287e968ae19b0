namespace EsbGen.Runtime.Tests;

/// <summary>What the start document shows, its missing comma added.</summary>
internal static class StartDocument
{
    public const string Request = """
        {
            "bk_app_code": "esb_test", "bk_app_secret": "xxx", "bk_token": "xxx",
            "bk_biz_id": 2, "params": {"job_instance_id": 490001, "step_instance_id": 790001}
        }
        """;

    public const string Response = """
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
}
