using System.Text;
using EsbGen.Documents.Model;
using EsbGen.Generator.CSharp;
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
            output.AddSource(file.HintName, SourceTextOf(file));
        }
    }

    public static void Add(SourceProductionContext output, EquatableArray<GeneratedFile> files)
    {
        foreach (var file in files)
        {
            Add(output, file);
        }
    }

    /// <summary>The text as the compiler keeps it, which copies a long one piece by piece.</summary>
    public static SourceText SourceTextOf(GeneratedFile file)
    {
        if (file.Parts.Count == 1)
        {
            return SourceText.From(file.Parts[0], Encoding.UTF8);
        }

        using var reader = new PartsReader(file.Parts);
        return SourceText.From(reader, file.Parts.Sum(static part => part.Length), Encoding.UTF8);
    }
}
