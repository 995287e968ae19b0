using System.Globalization;
using EsbGen.Sample.Esb.Job;
using Spectre.Console;

namespace EsbGen.Sample.Views;

/// <summary>Progress and a table of hosts, redrawn in place.</summary>
internal sealed class LiveView(SampleOptions options) : StepView
{
    public override async Task<bool> ShowAsync(IAsyncEnumerable<GetStepInstanceStatusResponseData> states)
    {
        GetStepInstanceStatusResponseData? last = null;
        AnsiConsole.MarkupLineInterpolated($"[grey]{options.Address}[/]");
        await AnsiConsole.Live(new Text("waiting for the first answer")).StartAsync(async live =>
        {
            await foreach (var state in states)
            {
                last = state;
                live.UpdateTarget(Draw(state));
            }
        });
        return Succeeded(last);
    }

    private static Rows Draw(GetStepInstanceStatusResponseData state)
    {
        var step = state.StepInstanceDetail;
        var color = step.Status == StepStatus.Succeeded ? "green" : state.IsFinished ? "red" : "yellow";
        var done = step.SuccessIpNum + step.FailIpNum;
        var chart = new BreakdownChart().Width(60).ShowTags()
            .AddItem("succeeded", step.SuccessIpNum, Color.Green)
            .AddItem("failed", step.FailIpNum, Color.Red)
            .AddItem("running", step.RunningIpNum, Color.Yellow)
            .AddItem("waiting", Math.Max(0, step.TotalIpNum - done - step.RunningIpNum), Color.Grey);
        return new Rows(
            new Markup(string.Create(CultureInfo.InvariantCulture, $"[bold]{Markup.Escape(step.Name)}[/] by {Markup.Escape(step.Operator)}: [{color}]{StepStatus.NameOf(step.Status)}[/], {done} of {step.TotalIpNum} hosts, {step.TotalTime:0.0} s")),
            chart,
            Hosts(state));
    }

    private static Table Hosts(GetStepInstanceStatusResponseData state)
    {
        var table = new Table().RoundedBorder().AddColumn("host").AddColumn("cloud area").AddColumn("result");
        foreach (var group in state.StepInstanceAnalyseResult)
        {
            foreach (var host in group.IpList)
            {
                table.AddRow(new Text(host.Ip), new Text(host.BkCloudId.ToString(CultureInfo.InvariantCulture)), new Text(group.ResultTypeText));
            }
        }

        return table;
    }
}
