using EsbGen.Generator.Pipeline;

namespace EsbGen.Generator.Tests.Incrementality;

/// <summary>What the compilation offers to generated code is seen as the compiler sees it.</summary>
public sealed class TargetReaderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_reference_that_comes_or_goes_is_noticed()
    {
        var with = new Project().Compilation;
        var without = new Project(hasRuntime: false).Compilation;

        Assert.True(TargetReader.Read(with, Cancellation).HasRuntime);
        Assert.False(TargetReader.Read(without, Cancellation).HasRuntime);
        Assert.True(TargetReader.Read(with, Cancellation).HasRuntime);
    }

    [Fact]
    public void A_type_that_code_declares_is_noticed_though_references_stay()
    {
        var project = new Project(hasRuntime: false);
        Assert.False(TargetReader.Read(project.Compilation, Cancellation).HasRuntime);

        project.AddCode("namespace EsbGen { internal sealed class EsbTransport { } }");
        Assert.True(TargetReader.Read(project.Compilation, Cancellation).HasRuntime);
    }

    [Fact]
    public void A_type_that_a_reference_shows_one_assembly_only_is_looked_up_for_each()
    {
        const string Friendly = """
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Friend")]
            namespace EsbGen { internal sealed class EsbTransport { } }
            """;
        var library = new Project(hasRuntime: false);
        library.AddCode(Friendly);
        var friend = new Project(hasRuntime: false).Compilation.AddReferences(library.Compilation.WithAssemblyName("Library").ToMetadataReference()).WithAssemblyName("Friend");

        Assert.True(TargetReader.Read(friend, Cancellation).HasRuntime);
        Assert.False(TargetReader.Read(friend.WithAssemblyName("Stranger"), Cancellation).HasRuntime);
    }
}
