using System.Globalization;
using EsbGen.Sample.Esb.Job;
using Spectre.Console;

namespace EsbGen.Sample.Views;

/// <summary>One state of a step, drawn to fit a terminal.</summary>
internal sealed class StepPicture(GetStepInstanceStatusResponseData state, HostBoard board, int width, int height)
{
    private const int MaxChartWidth = 60;

    /// <summary>The lines that are no host: title, bar, legend, the table's frame, the line below it, and the prompt's.</summary>
    private const int OtherLines = 9;

    public Rows Draw() => new(Title(), Progress(), Hosts());

    private Markup Title()
    {
        var step = state.StepInstanceDetail;
        var color = step.Status == Status1To12.执行成功 ? "green" : state.IsFinished ? "red" : "yellow";
        return new Markup(string.Create(
            CultureInfo.InvariantCulture,
            $"[bold]{Safe(step.Name)}[/], {StepKind.NameOf(step.Type)}, by {Safe(step.Operator)}{Printable.Clock(" since ", step.StartTime)}{Printable.Clock(" until ", step.EndTime)}: [{color}]{StepStatus.NameOf(step.Status)}[/], {step.SuccessIpNum + step.FailIpNum} of {step.TotalIpNum} hosts, {step.TotalTime:0.0} s"));
    }

    private BreakdownChart Progress()
    {
        var step = state.StepInstanceDetail;
        return new BreakdownChart().Width(Math.Min(MaxChartWidth, width)).ShowTags()
            .AddItem("succeeded", Math.Max(0, step.SuccessIpNum), Color.Green)
            .AddItem("failed", Math.Max(0, step.FailIpNum), Color.Red)
            .AddItem("running", Math.Max(0, step.RunningIpNum), Color.Yellow)
            .AddItem("waiting", Math.Max(0, step.TotalIpNum - step.SuccessIpNum - step.FailIpNum - step.RunningIpNum), Color.Grey);
    }

    private Table Hosts()
    {
        var room = Math.Max(1, height - OtherLines);
        var table = new Table().RoundedBorder().AddColumn("host").AddColumn("cloud area").AddColumn("result");

        // Rows keep their places while all fit; else those that need attention come first.
        var hosts = board.Hosts.Count <= room ? board.Hosts : board.Hosts.OrderBy(static host => host.Outcome).Take(room);
        foreach (var host in hosts)
        {
            table.AddRow(new Text(host.Ip), new Text(host.CloudId.ToString(CultureInfo.InvariantCulture)), new Text(host.Result, ColorOf(host.Outcome)));
        }

        return board.Hosts.Count <= room ? table : table.Caption(string.Create(CultureInfo.InvariantCulture, $"and {board.Hosts.Count - room} more"));
    }

    private static Style ColorOf(HostOutcome outcome) => outcome switch
    {
        HostOutcome.Failed => Color.Red,
        HostOutcome.Running => Color.Yellow,
        HostOutcome.Waiting => Color.Grey,
        HostOutcome.Succeeded => Color.Green,
        _ => Style.Plain,
    };

    private static string Safe(string text) => Markup.Escape(Printable.Text(text));
}
