using EsbGen.Benchmarks.Esb.Job;

namespace EsbGen.Benchmarks.Json;

/// <summary>Makes an answer's records and texts anew: what reading has to allocate at least.</summary>
internal static class ResultCopy
{
    public static GetStepInstanceStatusResponse Of(GetStepInstanceStatusResponse answer) => answer with
    {
        Message = Of(answer.Message),
        Data = answer.Data with
        {
            StepInstanceDetail = Of(answer.Data.StepInstanceDetail),
            StepInstanceAnalyseResult = new[] { Of(answer.Data.StepInstanceAnalyseResult[0]) },
        },
    };

    private static GetStepInstanceStatusResponseDataStepInstanceDetail Of(GetStepInstanceStatusResponseDataStepInstanceDetail step) => step with
    {
        Name = Of(step.Name)!,
        Operator = Of(step.Operator)!,
        TargetIps = Of(step.TargetIps)!,
        AbnormalAgentIps = Of(step.AbnormalAgentIps)!,
        StartTime = new(Of(step.StartTime.ToString())!),
        EndTime = new(Of(step.EndTime.ToString())!),
    };

    private static GetStepInstanceStatusResponseDataStepInstanceAnalyseResult Of(GetStepInstanceStatusResponseDataStepInstanceAnalyseResult outcome)
    {
        var servers = new GetStepInstanceStatusResponseDataStepInstanceAnalyseResultIpList[outcome.IpList.Count];
        for (var index = 0; index < servers.Length; index++)
        {
            servers[index] = outcome.IpList[index] with { Ip = Of(outcome.IpList[index].Ip)! };
        }

        return outcome with { ResultTypeText = Of(outcome.ResultTypeText)!, IpList = servers };
    }

    private static string? Of(string? text) => text is null ? null : new string(text.AsSpan());
}
