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
            compilation.GetTypeByMetadataName("EsbGen.EsbTransport") is not null,
            compilation.GetTypeByMetadataName("Microsoft.Extensions.DependencyInjection.IHttpClientBuilder") is not null,
            !Lacks(compilation, "System.ComponentModel.DataAnnotations.StringLengthAttribute"),
            Lacks(compilation, "System.Runtime.CompilerServices.IsExternalInit"),
            Lacks(compilation, "System.Runtime.CompilerServices.RequiredMemberAttribute"));
    }

    /// <summary>A type that another assembly keeps to itself is as good as none.</summary>
    private static bool Lacks(Compilation compilation, string name)
    {
        foreach (var type in compilation.GetTypesByMetadataName(name))
        {
            if (compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            {
                return false;
            }
        }

        return true;
    }
}
