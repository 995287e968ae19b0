using System.Runtime.InteropServices;

namespace EsbGen.Sample;

/// <summary>Turns Ctrl+C and a request to terminate into cancellation. A second one ends the program at once.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    public StopSignals()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, Sample.ExitCode.Interrupted));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, Sample.ExitCode.Terminated));
    }

    public CancellationToken Token => _stop.Token;

    /// <summary>How to end after a stop.</summary>
    public int ExitCode { get; private set; }

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext signal, int exitCode)
    {
        if (!_stop.IsCancellationRequested)
        {
            signal.Cancel = true;
            ExitCode = exitCode;
            _stop.Cancel();
        }
    }
}
