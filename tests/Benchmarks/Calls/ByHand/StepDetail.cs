namespace EsbGen.Benchmarks.Calls.ByHand;

/// <summary>The step.</summary>
internal sealed class StepDetail
{
    public long StepInstanceId { get; set; }

    public string? Name { get; set; }

    public long Type { get; set; }

    public string? Operator { get; set; }

    public long Status { get; set; }

    public long StepId { get; set; }

    public long JobInstanceId { get; set; }

    public long BkBizId { get; set; }

    public string? TargetIps { get; set; }

    public string? AbnormalAgentIps { get; set; }

    public long RetryCount { get; set; }

    public string? StartTime { get; set; }

    public string? EndTime { get; set; }

    public double TotalTime { get; set; }

    public long TotalIpNum { get; set; }

    public long AbnormalAgentIpNum { get; set; }

    public long RunningIpNum { get; set; }

    public long FailIpNum { get; set; }

    public long SuccessIpNum { get; set; }
}
