using Microsoft.Extensions.Hosting;

namespace EsbGen.Sample.Fake;

/// <summary>Leaves signals to the program: a host's own lifetime would swallow a request to terminate.</summary>
internal sealed class CallerLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
