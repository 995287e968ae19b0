using System.Reflection;

namespace EsbGen.Benchmarks;

/// <summary>Where this was built, for the benchmarks that build something themselves.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static item => item.Key == "RepositoryRoot").Value!;
}
