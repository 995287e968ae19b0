namespace EsbGen.Package.Tests;

/// <summary>Mono on this machine, where .NET Framework programs run.</summary>
internal static class Mono
{
    /// <summary>What a program of the compiler's kind needs beside the runtime.</summary>
    public const string Facade = "/usr/lib/mono/4.5/Facades/netstandard.dll";

    public static bool IsThere { get; } = File.Exists(Facade) && File.Exists("/usr/bin/mono");

    public static void MakeExecutable(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, File.GetUnixFileMode(file) | UnixFileMode.UserExecute);
        }
    }
}
