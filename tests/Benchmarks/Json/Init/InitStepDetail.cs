using System.Text.Json;
using System.Text.Json.Serialization;

namespace EsbGen.Benchmarks.Json.Init;

/// <summary>The step, as the generator emits it.</summary>
internal sealed record InitStepDetail
{
    public long StepInstanceId { get; init; }

    public string Name { get; init; } = "";

    public StepType Type { get; init; }

    public string Operator { get; init; } = "";

    public StepStatus Status { get; init; }

    public long StepId { get; init; }

    public long JobInstanceId { get; init; }

    public long BkBizId { get; init; }

    public string TargetIps { get; init; } = "";

    public string AbnormalAgentIps { get; init; } = "";

    public long RetryCount { get; init; }

    public EsbDateTime StartTime { get; init; }

    public EsbDateTime EndTime { get; init; }

    public double TotalTime { get; init; }

    public long TotalIpNum { get; init; }

    public long AbnormalAgentIpNum { get; init; }

    public long RunningIpNum { get; init; }

    public long FailIpNum { get; init; }

    public long SuccessIpNum { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
