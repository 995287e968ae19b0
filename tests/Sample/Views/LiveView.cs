using EsbGen.Sample.Esb.Job;
using Spectre.Console;

namespace EsbGen.Sample.Views;

/// <summary>Progress and a table of hosts, redrawn in place.</summary>
internal sealed class LiveView(IAnsiConsole console) : StepView
{
    public override async Task<GetStepInstanceStatusResponseData?> ShowAsync(IAsyncEnumerable<GetStepInstanceStatusResponseData> states)
    {
        var board = new HostBoard();
        GetStepInstanceStatusResponseData? last = null;
        await console.Live(new Text("asking for the step")).StartAsync(async live =>
        {
            await foreach (var state in states)
            {
                board.Update(state);
                live.UpdateTarget(new StepPicture(state, board, console.Profile.Width, console.Profile.Height).Draw());
                last = state;
            }
        });
        return last;
    }
}
