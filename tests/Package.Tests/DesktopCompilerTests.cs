using Xunit;

namespace EsbGen.Package.Tests;

/// <summary>
/// The compiler that Visual Studio's MSBuild runs is a .NET Framework program. Its build of version 4.14, from the toolset package, runs
/// on Mono with its own analyzer loader and its own System.Memory 4.0.1.2. Mono does not mind a version number that .NET Framework
/// refuses, so the numbers are asserted apart; this shows that the code works on what lies there.
/// </summary>
public class DesktopCompilerTests(PackedPackage package)
{
    [Fact]
    public async Task The_compiler_of_Visual_Studio_builds_a_netstandard_library_with_the_packed_generator()
    {
        Assert.SkipUnless(Mono.IsThere, $"Needs Mono, which brings {Mono.Facade} (Debian: apt-get install mono-devel).");
        var library = package.NewConsumer("Library", "Desktop");
        var compiler = Path.Combine(Restored.Package("microsoft.net.compilers.toolset", Restored.DesktopCompiler), "tasks", "net472");
        library.Write("desktop-csc", $"#!/bin/sh\ntouch \"$0.ran\"\nexec mono '{compiler}/csc.exe' \"$@\"\n");
        Mono.MakeExecutable(Path.Combine(library.Folder, "desktop-csc"));

        // The SDK's own analyzers are made for its own, newer compiler.
        var built = await library.BuildAsync(
            TestContext.Current.CancellationToken, "-f", "netstandard2.0", "-p:RunAnalyzers=false",
            "-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=obj/generated",
            $"-p:CscToolPath={library.Folder}", "-p:CscToolExe=desktop-csc");

        Assert.Empty(built.ShouldSucceed().Complaints);
        Assert.True(File.Exists(Path.Combine(library.Folder, "desktop-csc.ran")));
        Assert.Contains("Job.GetStepInstanceStatus.g.cs", library.GeneratedFiles());
    }
}
