using System.Globalization;
using System.IO.Compression;
using EsbGen.Package.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace EsbGen.Package.Tests;

/// <summary>The packages, packed once from the repository into a feed of their own, in a folder outside the repository.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private static readonly string Stamp = DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    /// <summary>A version that no cache can hold yet.</summary>
    public string Version { get; } = $"0.0.1-test.{Stamp}.{Environment.ProcessId}";

    /// <summary>Where everything lies that these tests make; removed at the end.</summary>
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"EsbGen.Package.Tests.{Stamp}.{Environment.ProcessId}");

    /// <summary>The package's content.</summary>
    public string Content => Path.Combine(Folder, "content");

    /// <summary>The content of the package for tests.</summary>
    public string TestingContent => Path.Combine(Folder, "testing");

    internal IReadOnlyList<string> Analyzers =>
        [.. Directory.EnumerateFiles(Path.Combine(Content, "analyzers", "dotnet", "cs"), "*.dll").Order(StringComparer.Ordinal)];

    public async ValueTask InitializeAsync()
    {
        var feed = Path.Combine(Folder, "feed");
        Directory.CreateDirectory(feed);
        foreach (var project in new[] { "runtime/EsbGen", "runtime/EsbGen.Testing" })
        {
            var packed = await Command.DotNetAsync(Repository.Root, CancellationToken.None, "pack", project, "-c", "Release", "-o", feed, $"-p:Version={Version}");
            packed.ShouldSucceed();
        }

        await ZipFile.ExtractToDirectoryAsync(Path.Combine(feed, $"EsbGen.{Version}.nupkg"), Content);
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(feed, $"EsbGen.Testing.{Version}.nupkg"), TestingContent);

        // The user's own sources stay; what this repository has restored already is not fetched again.
        await File.WriteAllTextAsync(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="packed" value="feed" /></packageSources>
              <fallbackPackageFolders><add key="restored" value="{Restored.Packages}" /></fallbackPackageFolders>
            </configuration>
            """);
        await File.WriteAllTextAsync(Path.Combine(Folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <EsbGenVersion>{Version}</EsbGenVersion>
                <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
              </PropertyGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(Folder, "Directory.Build.targets"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(Folder, "Directory.Packages.props"), "<Project />");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A fresh copy of a consumer's project and its documents, with the start document dropped in and a README beside it.</summary>
    internal Consumer NewConsumer(string project, string name)
    {
        var folder = Path.Combine(Folder, name);
        var source = Path.Combine(AppContext.BaseDirectory, "Consumers", project);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var consumer = new Consumer(folder);
        consumer.Write("specs/job/get_step_instance_status.md", File.ReadAllText(Repository.Document));
        consumer.Write("specs/README.md", "# Documents\n\nCopied from the API gateway's pages.\n\n| 字段 | 类型 |\n|---|---|\n| a | b |\n");
        return consumer;
    }
}
