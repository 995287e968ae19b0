using EsbGen;
using EsbGen.Sample;
using EsbGen.Sample.Esb;
using EsbGen.Sample.Esb.Job;
using EsbGen.Sample.Fake;
using EsbGen.Sample.Views;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Spectre.Console;

if (!CommandLine.TryParse(args, Environment.GetEnvironmentVariable, out var options, out var problem))
{
    await Console.Error.WriteLineAsync(problem + Environment.NewLine + Environment.NewLine + CommandLine.Help);
    return ExitCode.WrongOptions;
}

if (options.ShowHelp)
{
    Console.WriteLine(CommandLine.Help);
    return ExitCode.Succeeded;
}

using var stop = new StopSignals();
try
{
    // Without an address there is an ESB of our own: a real server on a real socket.
    await using var fake = options.Address is null ? await FakeServer.StartAsync(SampleEsb.Create(TimeProvider.System), options.ServePort ?? 0, stop.Token) : null;
    if (fake is not null && options.ServePort is not null)
    {
        Console.WriteLine(SampleEsb.InvitationTo(fake.Address));
        await fake.ServeAsync(stop.Token);
        return ExitCode.Succeeded;
    }

    var services = new ServiceCollection();
    services.AddEsb(esb =>
    {
        esb.BaseAddress = fake?.Address ?? options.Address;
        esb.AppCode = fake is null ? options.AppCode : SampleEsb.AppCode;
        esb.AppSecret = fake is null ? options.AppSecret : SampleEsb.AppSecret;
        esb.Username = fake is null ? options.Username : SampleEsb.Username;
    });
    await using var provider = services.BuildServiceProvider();

    var watcher = new StepWatcher(provider.GetRequiredService<IJobClient>(), options, TimeProvider.System);
    var last = await StepView.For(AnsiConsole.Console).ShowAsync(watcher.WatchAsync(stop.Token));
    return last?.StepInstanceDetail.Status == Status1To12.执行成功 ? ExitCode.Succeeded : ExitCode.Failed;
}
catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
{
    await Console.Error.WriteLineAsync("Stopped watching; the step itself goes on.");
    return stop.ExitCode;
}
catch (EsbException exception)
{
    await Console.Error.WriteLineAsync(Printable.Text(exception.Message));
    return ExitCode.Failed;
}
catch (OptionsValidationException exception)
{
    await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, exception.Failures));
    return ExitCode.WrongOptions;
}
catch (FakeServerException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return ExitCode.Failed;
}
