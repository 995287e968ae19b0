using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EsbGen.Generator.Pipeline;

/// <summary>Reduces the compilation to a <see cref="Target"/> at once, so that an edit of C# reaches no other stage.</summary>
internal static class TargetReader
{
    public static Target Read(Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var version = compilation is CSharpCompilation csharp ? csharp.LanguageVersion : LanguageVersion.Default;
        return new Target(
            version is < LanguageVersion.CSharp12 ? version.ToDisplayString() : "",
            Has(compilation, "EsbGen.EsbTransport", "EsbGen"),
            Has(compilation, "Microsoft.Extensions.DependencyInjection.IHttpClientBuilder", "Microsoft.Extensions.Http"),
            Has(compilation, "System.ComponentModel.DataAnnotations.StringLengthAttribute", "System.ComponentModel.Annotations"),
            !Has(compilation, "System.Runtime.CompilerServices.IsExternalInit", "System.Runtime"),
            !Has(compilation, "System.Runtime.CompilerServices.RequiredMemberAttribute", "System.Runtime"));
    }

    /// <summary>
    /// Whether code can use a type; one that another assembly keeps to itself is as good as none. The assembly that has it most often is asked
    /// first: at each edit of C#, asking all of them would cost a third of what the compiler does for a generator of 1,000 files.
    /// </summary>
    private static bool Has(Compilation compilation, string type, string likelyAssembly)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == likelyAssembly && assembly.GetTypeByMetadataName(type) is { DeclaredAccessibility: Accessibility.Public })
            {
                return true;
            }
        }

        return compilation.GetTypesByMetadataName(type).Any(found => compilation.IsSymbolAccessibleWithin(found, compilation.Assembly));
    }
}
