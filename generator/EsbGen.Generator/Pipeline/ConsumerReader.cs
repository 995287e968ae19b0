using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EsbGen.Generator.Pipeline;

/// <summary>
/// Reduces the compilation to <see cref="ConsumerFacts"/> at once, so that an edit of C# reaches no other stage. What the references have is
/// kept from edit to edit: it is the same for the same references, and looking again would be most of what the generator does at a key.
/// </summary>
internal sealed class ConsumerReader
{
    private const int Runtime = 0;
    private const int DependencyInjection = 1;
    private const int DataAnnotations = 2;
    private const int IsExternalInit = 3;
    private const int RequiredMember = 4;

    /// <summary>The types that are looked for, each with the assembly that has it most often.</summary>
    private static readonly (string Name, string Assembly)[] Types =
    [
        ("EsbGen.EsbTransport", "EsbGen"),
        ("Microsoft.Extensions.DependencyInjection.IHttpClientBuilder", "Microsoft.Extensions.Http"),
        ("System.ComponentModel.DataAnnotations.StringLengthAttribute", "System.ComponentModel.Annotations"),
        ("System.Runtime.CompilerServices.IsExternalInit", "System.Runtime"),
        ("System.Runtime.CompilerServices.RequiredMemberAttribute", "System.Runtime"),
    ];

    private Referenced? _last;

    public ConsumerFacts Read(Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var version = compilation is CSharpCompilation csharp ? csharp.LanguageVersion : LanguageVersion.Default;
        var referenced = ReferencedBy(compilation);
        return new ConsumerFacts(
            version is < LanguageVersion.CSharp12 ? version.ToDisplayString() : "",
            Has(Runtime),
            Has(DependencyInjection),
            Has(DataAnnotations),
            !Has(IsExternalInit),
            !Has(RequiredMember));

        bool Has(int type) => referenced[type] || IsDeclared(compilation, Types[type].Name);
    }

    private bool[] ReferencedBy(Compilation compilation)
    {
        var last = _last;
        if (last is null || !last.IsOf(compilation))
        {
            _last = last = new(compilation.ExternalReferences, compilation.Options, compilation.AssemblyName, Array.ConvertAll(Types, type => IsReferenced(compilation, type.Name, type.Assembly)));
        }

        return last.Has;
    }

    /// <summary>
    /// Whether a reference has a type. One that another assembly keeps to itself is as good as none. The likely assembly is asked first, and the
    /// others by the names of all their types: both are kept by the compiler.
    /// </summary>
    private static bool IsReferenced(Compilation compilation, string name, string assembly)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (reference.Name == assembly && reference.GetTypeByMetadataName(name) is { DeclaredAccessibility: Accessibility.Public })
            {
                return true;
            }
        }

        var simpleName = SimpleNameOf(name);
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (reference.TypeNames.Contains(simpleName) && IsAccessible(compilation, reference.GetTypeByMetadataName(name)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDeclared(Compilation compilation, string name) =>
        compilation.ContainsSymbolsWithName(SimpleNameOf(name), SymbolFilter.Type) && IsAccessible(compilation, compilation.Assembly.GetTypeByMetadataName(name));

    private static bool IsAccessible(Compilation compilation, INamedTypeSymbol? type) => type is not null && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);

    private static string SimpleNameOf(string name) => name.Substring(name.LastIndexOf('.') + 1);

    /// <summary>What a compilation's references have, and all that decides it.</summary>
    private sealed class Referenced(ImmutableArray<MetadataReference> references, CompilationOptions options, string? assembly, bool[] has)
    {
        public bool[] Has => has;

        public bool IsOf(Compilation compilation) =>
            (references == compilation.ExternalReferences || references.SequenceEqual(compilation.ExternalReferences))
            && options.Equals(compilation.Options)
            && assembly == compilation.AssemblyName;
    }
}
