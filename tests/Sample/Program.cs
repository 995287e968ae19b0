using EsbGen;
using EsbGen.Sample;
using EsbGen.Sample.Esb;
using EsbGen.Sample.Esb.Job;
using EsbGen.Sample.Fake;
using EsbGen.Sample.Views;
using Microsoft.Extensions.DependencyInjection;

if (!SampleOptions.TryParse(args, out var options, out var problem))
{
    await (problem.Length == 0 ? Console.Out : Console.Error).WriteLineAsync(problem + SampleOptions.Usage);
    return problem.Length == 0 ? 0 : 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

// Without an address there is an ESB of our own: a real server on a real socket.
await using var fake = options.Address is null ? await FakeEsb.StartAsync(options.ServePort, stop.Token) : null;
if (fake is not null)
{
    options = options.For(fake);
}

if (fake is not null && options.ServePort is not null)
{
    Console.WriteLine($"A fake ESB listens on {fake.Address} for app '{FakeEsb.AppCode}' with secret '{FakeEsb.AppSecret}', user '{FakeEsb.Username}'. Ctrl+C ends it.");
    return await fake.RunAsync(stop.Token);
}

var services = new ServiceCollection();
services.AddEsb(esb =>
{
    esb.BaseAddress = options.Address;
    esb.AppCode = options.AppCode;
    esb.AppSecret = options.AppSecret;
    esb.Username = options.Username;
});
await using var provider = services.BuildServiceProvider();

var watcher = new StepWatcher(provider.GetRequiredService<IJobClient>(), options, TimeProvider.System);
try
{
    return await StepView.ForConsole(options).ShowAsync(watcher.WatchAsync(stop.Token)) ? 0 : 1;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 130;
}
catch (EsbException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
catch (Microsoft.Extensions.Options.OptionsValidationException exception)
{
    await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, exception.Failures));
    return 2;
}
