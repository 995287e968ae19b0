using System.Globalization;
using Markdig;
using Markdig.Syntax;

namespace EsbGen.Generator.Tests.Documentation;

/// <summary>
/// C# that a page of the documentation shows. The word behind <c>csharp</c> says what it is: a <c>program</c> by itself, or a <c>snippet</c>
/// of statements that takes <see cref="Surroundings"/> as given.
/// </summary>
internal sealed record CodeBlock(string Page, int Line, string Kind, string Code)
{
    private const string Surroundings = """
            internal static IServiceCollection services => null!;
            internal static IConfiguration configuration => null!;
            internal static IJobClient job => null!;
            internal static ICmdbClient cmdb => null!;
            internal static GetStepInstanceStatusRequest request => null!;
            internal static EsbOptions options => null!;
            internal static string visitorsToken => null!;
            internal static CancellationToken cancellationToken => default;
        """;

    /// <summary>What a project with implicit usings has by itself.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    public bool IsProgram => Kind == "program";

    /// <summary>A file that the compiler takes; what it complains of is told on the page's lines.</summary>
    public string File
    {
        get
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"#line {Line} \"{Page}\"");
            if (IsProgram)
            {
                return string.Join('\n', ImplicitUsings, place, Code);
            }

            var lines = Code.Split('\n');
            var usings = lines.TakeWhile(static line => line.StartsWith("using ", StringComparison.Ordinal) || line.Length == 0).ToArray();
            return $$"""
                {{ImplicitUsings}}
                using Demo.Esb;
                using Demo.Esb.Cmdb;
                using Demo.Esb.Job;
                using EsbGen;
                using Microsoft.Extensions.Configuration;
                using Microsoft.Extensions.DependencyInjection;
                {{string.Join('\n', usings)}}

                internal static class Snippet
                {
                {{Surroundings}}

                    private sealed record Deployment(IJobClient Job);

                    public static async Task RunAsync()
                    {
                        await Task.Yield();
                {{string.Create(CultureInfo.InvariantCulture, $"#line {Line + usings.Length} \"{Page}\"")}}
                {{string.Join('\n', lines.Skip(usings.Length))}}
                    }
                }
                """;
        }
    }

    /// <summary>The blocks of a page that are meant to compile.</summary>
    public static IEnumerable<CodeBlock> Of(string page) =>
        Markdown.Parse(System.IO.File.ReadAllText(Path.Combine(Repository.Root, page)))
            .Descendants<FencedCodeBlock>()
            .Where(static block => block is { Info: "csharp", Arguments: "program" or "snippet" })
            .Select(block => new CodeBlock(page, block.Line + 2, block.Arguments!, block.Lines.ToString()));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Page}({Line}): {Kind}");
}
