using System.Reflection;
using System.Runtime.Loader;

namespace EsbGen.Package.Tests;

/// <summary>Gives what is loaded into it the compiler of one version, from the restored packages.</summary>
internal sealed class CompilerLoadContext(string version, string framework) : AssemblyLoadContext($"compiler {version}")
{
    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        "Microsoft.CodeAnalysis" => Load("microsoft.codeanalysis.common", assemblyName.Name),
        "Microsoft.CodeAnalysis.CSharp" => Load("microsoft.codeanalysis.csharp", assemblyName.Name),
        _ => null,
    };

    private Assembly Load(string package, string assembly) =>
        LoadFromAssemblyPath(Path.Combine(Restored.Package(package, version), "lib", framework, $"{assembly}.dll"));
}
