using Mono.Cecil;
using Xunit;

namespace EsbGen.Package.Tests;

/// <summary>
/// What the generator asks for must be there in every compiler from 4.8 on. .NET serves any version up to its own, the compilers that
/// run on .NET Framework only what their csc.exe.config redirects; these are the highest versions that 4.8 has there.
/// </summary>
public class AnalyzerReferenceTests(PackedPackage package)
{
    private static readonly Dictionary<string, Version> OldestHost = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Text.Encoding.CodePages"] = new(7, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    [Fact]
    public void Every_reference_is_in_the_oldest_compiler_or_in_the_package() => Assert.Empty(Unmet(package.Analyzers));

    [Fact]
    public void Markdig_as_it_is_published_would_not_load()
    {
        var published = Path.Combine(Restored.Package("markdig", Restored.Markdig), "lib", "netstandard2.0", "Markdig.dll");

        Assert.Equal(["Markdig.dll asks for System.Memory 4.0.2.0; there is 4.0.1.2"], Unmet([published]));
    }

    [Fact]
    public void The_generator_and_Markdig_have_the_references_that_the_rule_is_about()
    {
        var references = package.Analyzers.ToDictionary(file => Path.GetFileName(file), file => References(file).Select(name => name.Name).ToList());

        Assert.Equal(["EsbGen.Documents.dll", "EsbGen.Generator.dll", "Markdig.dll"], references.Keys);
        Assert.Contains("Microsoft.CodeAnalysis", references["EsbGen.Generator.dll"]);
        Assert.Contains("Markdig", references["EsbGen.Documents.dll"]);
        Assert.Contains("System.Memory", references["Markdig.dll"]);
    }

    [Fact]
    public void Every_member_of_System_Memory_that_is_used_is_in_the_version_that_is_asked_for()
    {
        using var oldest = AssemblyDefinition.ReadAssembly(
            Path.Combine(Restored.Package("system.memory", Restored.DesktopSystemMemory), "lib", "netstandard2.0", "System.Memory.dll"));
        Assert.Equal(OldestHost["System.Memory"], oldest.Name.Version);

        var used = package.Analyzers.SelectMany(file => MembersOf(file, oldest)).ToList();

        Assert.NotEmpty(used);
        Assert.Empty(used.Where(member => !member.IsFound).Select(member => member.Name));
    }

    private static List<string> Unmet(IReadOnlyList<string> files)
    {
        var shipped = files.Select(Name).ToDictionary(name => name.Name, name => name.Version);
        return
        [
            .. from file in files
               from reference in References(file)
               let offered = OldestHost.GetValueOrDefault(reference.Name) ?? shipped.GetValueOrDefault(reference.Name)
               where offered is null || reference.Version > offered
               select $"{Path.GetFileName(file)} asks for {reference.Name} {reference.Version}; there is {offered?.ToString() ?? "none"}",
        ];
    }

    private static IEnumerable<(string Name, bool IsFound)> MembersOf(string file, AssemblyDefinition library)
    {
        using var resolver = new SingleLibraryResolver(library);
        using var assembly = AssemblyDefinition.ReadAssembly(file, new ReaderParameters { AssemblyResolver = resolver });
        foreach (var type in assembly.MainModule.GetTypeReferences().Where(type => IsIn(type, library)))
        {
            yield return (type.FullName, type.Resolve() is not null);
        }

        foreach (var member in assembly.MainModule.GetMemberReferences().Where(member => IsIn(member.DeclaringType.GetElementType(), library)))
        {
            yield return (member.FullName, member.Resolve() is not null);
        }
    }

    private static bool IsIn(TypeReference type, AssemblyDefinition library) =>
        type.DeclaringType is { } outer ? IsIn(outer, library) : type.Scope.Name == library.Name.Name;

    private static List<AssemblyNameReference> References(string file)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(file);
        return [.. assembly.MainModule.AssemblyReferences];
    }

    private static AssemblyNameDefinition Name(string file)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(file);
        return assembly.Name;
    }
}
