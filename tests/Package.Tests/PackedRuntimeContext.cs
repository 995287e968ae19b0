using System.Reflection;
using System.Runtime.Loader;

namespace EsbGen.Package.Tests;

/// <summary>Loads libraries as a program on this .NET does: with the runtime that the package has for it.</summary>
internal sealed class PackedRuntimeContext(PackedPackage package) : AssemblyLoadContext("packed runtime")
{
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == "EsbGen" ? LoadFromAssemblyPath(Path.Combine(package.Content, "lib", "net10.0", "EsbGen.dll")) : null;
}
