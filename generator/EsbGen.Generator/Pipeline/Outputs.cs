using System.Text;
using EsbGen.Documents.Model;
using EsbGen.Generator.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Pipeline;

/// <summary>Hands finished files to the compiler.</summary>
internal static class Outputs
{
    public static void Add(SourceProductionContext output, GeneratedApi? api)
    {
        if (api?.File is { } file)
        {
            Add(output, file);
        }
    }

    public static void Add(SourceProductionContext output, EquatableArray<GeneratedFile> files)
    {
        foreach (var file in files)
        {
            Add(output, file);
        }
    }

    private static void Add(SourceProductionContext output, GeneratedFile file) => output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
}
