namespace EsbGen.Sample;

/// <summary>What the shell learns. A stop by a signal adds its number to 128, as shells do.</summary>
internal static class ExitCode
{
    public const int Succeeded = 0;
    public const int Failed = 1;
    public const int WrongOptions = 2;
    public const int Interrupted = 130;
    public const int Terminated = 143;
}
