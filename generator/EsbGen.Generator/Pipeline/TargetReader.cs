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
            Has("EsbGen.EsbTransport"),
            Has("Microsoft.Extensions.DependencyInjection.IHttpClientBuilder"),
            Has("System.ComponentModel.DataAnnotations.StringLengthAttribute"),
            !Has("System.Runtime.CompilerServices.IsExternalInit"),
            !Has("System.Runtime.CompilerServices.RequiredMemberAttribute"));

        // One that another assembly keeps to itself is as good as none.
        bool Has(string type) => compilation.GetTypesByMetadataName(type).Any(found => compilation.IsSymbolAccessibleWithin(found, compilation.Assembly));
    }
}
