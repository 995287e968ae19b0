using Xunit;

namespace EsbGen.Package.Tests;

/// <summary>The packed generator under the oldest compiler that it promises and under the newest there is.</summary>
public class CompilerVersionTests(PackedPackage package)
{
    [Fact]
    public void The_oldest_and_the_newest_compiler_get_the_same_files()
    {
        var oldest = Run(Restored.OldestCompiler, "net7.0");
        var newest = Run(Restored.NewestCompiler, "net10.0");

        Assert.Contains("Job.GetStepInstanceStatus.g.cs", oldest.Keys);
        Assert.Equal(oldest, newest);
    }

    private Dictionary<string, string> Run(string version, string framework)
    {
        var compiler = new CompilerLoadContext(version, framework);
        var run = compiler.LoadFromAssemblyPath(typeof(GeneratorRun).Assembly.Location).GetType(typeof(GeneratorRun).FullName!)!;
        var references = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!.ToString()!.Split(Path.PathSeparator)
            .Append(Path.Combine(package.Content, "lib", "net10.0", "EsbGen.dll"));
        var files = (IReadOnlyDictionary<string, string>)run.GetMethod(nameof(GeneratorRun.Run))!
            .Invoke(null, [package.Analyzers.ToArray(), references.ToArray(), Repository.Document])!;

        Assert.Equal(version, files[GeneratorRun.CompilerVersion]);
        return files.Where(file => file.Key != GeneratorRun.CompilerVersion).ToDictionary();
    }
}
