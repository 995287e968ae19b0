using EsbGen.Sample.Esb.Job;

namespace EsbGen.Sample;

/// <summary>The step's states in English, from the values that the document lists.</summary>
internal static class StepStatus
{
    public static string NameOf(Status1To12 status) => status switch
    {
        Status1To12.未执行 => "not started",
        Status1To12.正在执行 => "running",
        Status1To12.执行成功 => "succeeded",
        Status1To12.执行失败 => "failed",
        Status1To12.跳过 => "skipped",
        Status1To12.忽略错误 => "error ignored",
        Status1To12.等待用户 => "waiting for a user",
        Status1To12.手动结束 => "ended by hand",
        Status1To12.状态异常 => "in a wrong state",
        Status1To12.步骤强制终止中 => "being stopped",
        Status1To12.步骤强制终止成功 => "stopped",
        Status1To12.步骤强制终止失败 => "could not be stopped",

        // ESB may know more states than its document.
        _ => $"in state {status:D}",
    };
}
