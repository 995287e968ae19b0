using System.Xml.Linq;
using Xunit;

namespace EsbGen.Package.Tests;

public class PackageLayoutTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_the_runtime_the_generator_and_the_build_files_and_nothing_else()
    {
        var files = Directory.EnumerateFiles(package.Content, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(package.Content, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "EsbGen.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "[Content_Types].xml",
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
                "runtime/README.md",
            ],
            files);
    }

    [Fact]
    public void A_consumer_gets_no_dependency_that_only_the_generator_needs()
    {
        var nuspec = XDocument.Load(Path.Combine(package.Content, "EsbGen.nuspec"));

        var dependencies = nuspec.Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => element.Attribute("id")!.Value)
            .Distinct()
            .ToList();

        Assert.NotEmpty(dependencies);
        Assert.All(dependencies, id => Assert.True(
            id.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
                || id is "Microsoft.Bcl.AsyncInterfaces" or "Microsoft.Bcl.TimeProvider" or "Polly.Core" or "System.ComponentModel.Annotations" or "System.Text.Json",
            id));
    }
}
