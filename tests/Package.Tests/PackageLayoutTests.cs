using System.Xml.Linq;
using Xunit;

namespace EsbGen.Package.Tests;

public class PackageLayoutTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_the_runtime_the_generator_and_the_build_files_and_nothing_else()
    {
        Assert.Equal(
            [
                "EsbGen.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "[Content_Types].xml",
                "analyzers/dotnet/cs/EsbGen.Documents.dll",
                "analyzers/dotnet/cs/EsbGen.Generator.dll",
                "analyzers/dotnet/cs/Markdig.dll",
                "buildTransitive/EsbGen.Findings.globalconfig",
                "buildTransitive/EsbGen.props",
                "buildTransitive/EsbGen.targets",
                "buildTransitive/esb.schema.json",
                "lib/net10.0/EsbGen.dll",
                "lib/net10.0/EsbGen.xml",
                "lib/net8.0/EsbGen.dll",
                "lib/net8.0/EsbGen.xml",
                "lib/netstandard2.0/EsbGen.dll",
                "lib/netstandard2.0/EsbGen.xml",
                "runtime/EsbGen/README.md",
            ],
            Files(package.Content));
    }

    [Fact]
    public void The_package_for_tests_holds_the_fake_and_needs_the_other_of_its_own_version()
    {
        Assert.Equal(
            [
                "EsbGen.Testing.nuspec",
                "README.md",
                "[Content_Types].xml",
                "lib/net10.0/EsbGen.Testing.dll",
                "lib/net10.0/EsbGen.Testing.xml",
                "lib/net8.0/EsbGen.Testing.dll",
                "lib/net8.0/EsbGen.Testing.xml",
                "lib/netstandard2.0/EsbGen.Testing.dll",
                "lib/netstandard2.0/EsbGen.Testing.xml",
            ],
            Files(package.TestingContent));

        var dependencies = Dependencies(package.TestingContent, "EsbGen.Testing");
        Assert.Equal(package.Version, Assert.Single(dependencies, dependency => dependency.Id == "EsbGen").Version);
        Assert.Subset(Dependencies(package.Content, "EsbGen"), dependencies.Where(dependency => dependency.Id != "EsbGen").ToHashSet());
    }

    [Fact]
    public void A_consumer_gets_no_dependency_that_only_the_generator_needs()
    {
        var dependencies = Dependencies(package.Content, "EsbGen").Select(dependency => dependency.Id).ToList();

        Assert.NotEmpty(dependencies);
        Assert.All(dependencies, id => Assert.True(
            id.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
                || id is "Microsoft.Bcl.AsyncInterfaces" or "Microsoft.Bcl.TimeProvider" or "Polly.Core" or "System.ComponentModel.Annotations" or "System.Text.Json",
            id));
    }

    /// <summary>Those of all frameworks.</summary>
    private static HashSet<(string Id, string Version)> Dependencies(string content, string id) =>
        XDocument.Load(Path.Combine(content, id + ".nuspec")).Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => (element.Attribute("id")!.Value, element.Attribute("version")!.Value))
            .ToHashSet();

    private static IEnumerable<string> Files(string content) => Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(content, file).Replace('\\', '/'))
        .Where(file => !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
