namespace EsbGen.Benchmarks.Json.Plain;

/// <summary>The step, as one writes it by hand for a serializer.</summary>
internal sealed class PlainStepDetail
{
    public long StepInstanceId { get; set; }

    public string Name { get; set; } = "";

    public StepType Type { get; set; }

    public string Operator { get; set; } = "";

    public StepStatus Status { get; set; }

    public long StepId { get; set; }

    public long JobInstanceId { get; set; }

    public long BkBizId { get; set; }

    public string TargetIps { get; set; } = "";

    public string AbnormalAgentIps { get; set; } = "";

    public long RetryCount { get; set; }

    public string StartTime { get; set; } = "";

    public string EndTime { get; set; } = "";

    public double TotalTime { get; set; }

    public long TotalIpNum { get; set; }

    public long AbnormalAgentIpNum { get; set; }

    public long RunningIpNum { get; set; }

    public long FailIpNum { get; set; }

    public long SuccessIpNum { get; set; }
}
