using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EsbGen.Generator.Tests.Documentation;

/// <summary>What the documentation shows compiles, without a warning, against what the start document and a list in pages become.</summary>
public class DocumentationTests
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp12, DocumentationMode.None);

    private const string SearchHost = """
        ### Request Parameters

        | Field | Type | Required | Description |
        |---|---|---|---|
        | page | object | no | Page |

        #### page

        | Field | Type | Required | Description |
        |---|---|---|---|
        | start | int | no | Record to start from |
        | limit | int | no | Records per page, up to 500 |

        ### Return Result Example

        ```json
        {"result": true, "code": 0, "message": "", "data": {"count": 1, "info": [{"name": "a"}]}}
        ```

        """;

    [Theory]
    [InlineData("README.md", 5)]
    [InlineData("runtime/EsbGen/README.md", 12)]
    [InlineData("runtime/EsbGen.Testing/README.md", 1)]
    public void Code_compiles(string page, int atLeast)
    {
        var blocks = CodeBlock.Of(page).ToArray();
        Assert.True(blocks.Length >= atLeast, $"{page} shows {blocks.Length} blocks of code that are marked as program or snippet.");

        var generated = Generate();
        var complaints = blocks.SelectMany(block => Compile(generated, block)).Select(static diagnostic => diagnostic.ToString()).ToArray();
        Assert.True(complaints.Length == 0, string.Join('\n', complaints));
    }

    /// <summary>The test can fail: a member that is not there is found, on its line.</summary>
    [Fact]
    public void Code_that_does_not_compile_is_found_on_its_line()
    {
        var generated = Generate();
        var complaint = Assert.Single(Compile(generated, new CodeBlock("page.md", 12, "snippet", "using System.Text;\n\n_ = request.NoSuchMember;")));
        Assert.StartsWith("page.md(14,13): error CS1061:", complaint.ToString(), StringComparison.Ordinal);
    }

    private static CSharpCompilation Generate() =>
        new Project().Run(("specs/job/get_step_instance_status.md", Repository.StartDocument), ("specs/cmdb/search_host.md", SearchHost)).Compilation;

    private static IEnumerable<Diagnostic> Compile(CSharpCompilation generated, CodeBlock block) =>
        generated
            .WithOptions(generated.Options.WithOutputKind(block.IsProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(block.File, Parse))
            .GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
}
