using EsbGen.Sample.Esb.Job;
using Spectre.Console;

namespace EsbGen.Sample.Views;

/// <summary>Shows a step's states as they come.</summary>
internal abstract class StepView
{
    /// <summary>A live view on a terminal, lines elsewhere.</summary>
    public static StepView For(IAnsiConsole console) =>
        Console.IsOutputRedirected || !console.Profile.Capabilities.Ansi ? new PlainView(Console.Out) : new LiveView(console);

    /// <summary>Shows all states; returns the last.</summary>
    public abstract Task<GetStepInstanceStatusResponseData?> ShowAsync(IAsyncEnumerable<GetStepInstanceStatusResponseData> states);
}
