using Mono.Cecil;

namespace EsbGen.Package.Tests;

/// <summary>Knows one assembly, whatever version of it is asked for, and no other.</summary>
internal sealed class SingleLibraryResolver(AssemblyDefinition library) : IAssemblyResolver
{
    public AssemblyDefinition? Resolve(AssemblyNameReference name) => name.Name == library.Name.Name ? library : null;

    public AssemblyDefinition? Resolve(AssemblyNameReference name, ReaderParameters parameters) => Resolve(name);

    public void Dispose()
    {
        // The library is its caller's.
    }
}
