using EsbGen.Sample.Esb.Job;
using Spectre.Console;

namespace EsbGen.Sample.Views;

/// <summary>Shows a step's states as they come.</summary>
internal abstract class StepView
{
    /// <summary>A live view on a terminal, lines elsewhere.</summary>
    public static StepView ForConsole(SampleOptions options) =>
        Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Ansi ? new PlainView() : new LiveView(options);

    /// <summary>Shows all states; true where the step succeeded.</summary>
    public abstract Task<bool> ShowAsync(IAsyncEnumerable<GetStepInstanceStatusResponseData> states);

    protected static bool Succeeded(GetStepInstanceStatusResponseData? last) => last?.StepInstanceDetail.Status == StepStatus.Succeeded;
}
