using System.Globalization;
using EsbGen.Sample.Esb.Job;

namespace EsbGen.Sample.Views;

/// <summary>A line for each change: the step's state, how many hosts are done, and which hosts moved.</summary>
internal sealed class PlainView(TextWriter output) : StepView
{
    private const int MaxHosts = 8;

    public override async Task<GetStepInstanceStatusResponseData?> ShowAsync(IAsyncEnumerable<GetStepInstanceStatusResponseData> states)
    {
        var board = new HostBoard();
        GetStepInstanceStatusResponseData? last = null;
        var shown = "";
        await foreach (var state in states)
        {
            var step = state.StepInstanceDetail;
            if (last is null)
            {
                await output.WriteLineAsync(Invariant($"step {step.StepInstanceId} '{Printable.Text(step.Name)}' of job {step.JobInstanceId}: {StepKind.NameOf(step.Type)}, started by {Printable.Text(step.Operator)}{Printable.Clock(" at ", step.StartTime)}"));
            }

            var changes = Changes(board.Update(state));
            var line = Invariant($"{StepStatus.NameOf(step.Status)}: {step.SuccessIpNum} of {step.TotalIpNum} hosts succeeded, {step.FailIpNum} failed");
            if (line != shown || changes.Length > 0)
            {
                await output.WriteLineAsync(Invariant($"{step.TotalTime,7:0.0} s  {line}{changes}{Printable.Clock(", ended at ", step.EndTime)}"));
                shown = line;
            }

            last = state;
        }

        return last;
    }

    private static string Changes(IReadOnlyList<HostResult> hosts) => string.Concat(
        hosts.Take(MaxHosts).GroupBy(static host => host.Result)
            .Select(static group => $"; {group.Key}: {string.Join(' ', group.Select(static host => host.Ip))}")
            .Append(hosts.Count > MaxHosts ? Invariant($"; and {hosts.Count - MaxHosts} more") : ""));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
