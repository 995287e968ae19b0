using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Benchmarks.Generator;

/// <summary>What no generator over these files can be faster than: it adds as many sources under the same names, and does nothing else.</summary>
/// <param name="names">The name of each document's source, by the document's path.</param>
/// <param name="others">The names of the sources that belong to no document.</param>
internal sealed class FloorGenerator(IReadOnlyDictionary<string, string> names, IReadOnlyList<string> others) : IIncrementalGenerator
{
    private static readonly SourceText Nothing = SourceText.From("", Encoding.UTF8);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterSourceOutput(context.AdditionalTextsProvider, (output, file) => output.AddSource(names[file.Path], Nothing));
        context.RegisterSourceOutput(context.AnalyzerConfigOptionsProvider, (output, _) =>
        {
            foreach (var name in others)
            {
                output.AddSource(name, Nothing);
            }
        });
    }
}
