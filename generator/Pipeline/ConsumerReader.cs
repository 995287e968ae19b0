using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EsbGen.Generator.Pipeline;

/// <summary>Reduces the compilation to <see cref="ConsumerFacts"/> at once, so that an edit of C# reaches no other stage.</summary>
internal static class ConsumerReader
{
    public static ConsumerFacts Read(Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var version = compilation is CSharpCompilation csharp ? csharp.LanguageVersion : LanguageVersion.Default;
        return new ConsumerFacts(
            version is < LanguageVersion.CSharp12 ? version.ToDisplayString() : "",
            Has(compilation, "EsbGen.EsbTransport", "EsbGen"),
            Has(compilation, "Microsoft.Extensions.DependencyInjection.IHttpClientBuilder", "Microsoft.Extensions.Http"),
            Has(compilation, "System.ComponentModel.DataAnnotations.StringLengthAttribute", "System.ComponentModel.Annotations"),
            !Has(compilation, "System.Runtime.CompilerServices.IsExternalInit", "System.Runtime"),
            !Has(compilation, "System.Runtime.CompilerServices.RequiredMemberAttribute", "System.Runtime"));
    }

    /// <summary>
    /// Whether the compilation knows a type. One that another assembly keeps to itself is as good as none.
    /// </summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="name">The type's full name.</param>
    /// <param name="assembly">
    /// The assembly that has it most often. It is asked first, and the others by the names of all their types: both are kept by the compiler
    /// from edit to edit, while looking a type up in all assemblies would take longer than all the rest that an edit of C# makes the
    /// generator do.
    /// </param>
    private static bool Has(Compilation compilation, string name, string assembly)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (reference.Name == assembly && reference.GetTypeByMetadataName(name) is { DeclaredAccessibility: Accessibility.Public })
            {
                return true;
            }
        }

        var simpleName = name.Substring(name.LastIndexOf('.') + 1);
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (reference.TypeNames.Contains(simpleName) && IsAccessible(compilation, reference.GetTypeByMetadataName(name)))
            {
                return true;
            }
        }

        return compilation.ContainsSymbolsWithName(simpleName, SymbolFilter.Type) && IsAccessible(compilation, compilation.Assembly.GetTypeByMetadataName(name));
    }

    private static bool IsAccessible(Compilation compilation, INamedTypeSymbol? type) => type is not null && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);
}
