using System.Text;
using EsbGen.Generator.Emit;
using EsbGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Pipeline;

/// <summary>Hands finished files to the compiler.</summary>
internal static class Outputs
{
    public static void Add(SourceProductionContext output, ApiOutput api) => Add(output, api.File);

    public static void Add(SourceProductionContext output, GeneratedFile? file)
    {
        if (file is not null)
        {
            output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
        }
    }

    public static void Add(SourceProductionContext output, EquatableArray<GeneratedFile> files)
    {
        foreach (var file in files)
        {
            Add(output, file);
        }
    }
}
