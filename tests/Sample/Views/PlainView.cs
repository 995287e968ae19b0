using System.Globalization;
using EsbGen.Sample.Esb.Job;

namespace EsbGen.Sample.Views;

/// <summary>A line for each change.</summary>
internal sealed class PlainView : StepView
{
    public override async Task<bool> ShowAsync(IAsyncEnumerable<GetStepInstanceStatusResponseData> states)
    {
        GetStepInstanceStatusResponseData? last = null;
        var shown = "";
        await foreach (var state in states)
        {
            last = state;
            var line = LineOf(state);
            if (line != shown)
            {
                Console.WriteLine(line);
                shown = line;
            }
        }

        return Succeeded(last);
    }

    private static string LineOf(GetStepInstanceStatusResponseData state)
    {
        var step = state.StepInstanceDetail;
        var groups = state.StepInstanceAnalyseResult.Select(static group => string.Create(CultureInfo.InvariantCulture, $"{group.ResultTypeText}: {string.Join(" ", group.IpList.Select(static host => host.Ip))}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"step {step.StepInstanceId} '{step.Name}' {StepStatus.NameOf(step.Status)}: {step.SuccessIpNum} of {step.TotalIpNum} hosts done, {step.FailIpNum} failed, {step.TotalTime:0.0} s | {string.Join(" | ", groups)}");
    }
}
