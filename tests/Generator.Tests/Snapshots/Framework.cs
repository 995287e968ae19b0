using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace EsbGen.Generator.Tests.Snapshots;

/// <summary>A target framework of a consuming project, with the runtime's build for it and what that needs.</summary>
internal sealed class Framework
{
    public static Framework Net100 { get; } = new("net10.0", new("net10.0", new PackageIdentity("Microsoft.NETCore.App.Ref", "10.0.10"), Path.Combine("ref", "net10.0")));

    public static Framework Net80 { get; } = new("net8.0", ReferenceAssemblies.Net.Net80);

    public static Framework NetStandard20 { get; } = new("netstandard2.0", ReferenceAssemblies.NetStandard.NetStandard20);

    private Framework(string name, ReferenceAssemblies assemblies)
    {
        // The packages that the runtime's project refers to, in the version that these tests run with.
        var version = typeof(Microsoft.Extensions.DependencyInjection.IHttpClientBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        var packages = ImmutableArray.Create(new PackageIdentity("Microsoft.Extensions.Http", version));
        Assemblies = assemblies.AddPackages(name == "net10.0" ? packages : packages.Add(new PackageIdentity("System.Text.Json", version)));
        Runtime = MetadataReference.CreateFromFile(Repository.Runtime(name));
    }

    public ReferenceAssemblies Assemblies { get; }

    public MetadataReference Runtime { get; }

    public async Task<IEnumerable<MetadataReference>> ReferencesAsync(CancellationToken cancellationToken) =>
        [.. await Assemblies.ResolveAsync(LanguageNames.CSharp, cancellationToken), Runtime];
}
