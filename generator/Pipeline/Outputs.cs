using System.Text;
using EsbGen.Generator.Binding;
using EsbGen.Generator.Emit;
using EsbGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Pipeline;

/// <summary>Hands finished files to the compiler.</summary>
internal static class Outputs
{
    /// <summary>The file of a document's API; nothing where the document has none, or another document or an override has a part in it.</summary>
    public static void AddPlain(SourceProductionContext output, (BoundDocument Document, ProjectFacts Project) input)
    {
        if (ApiResolver.Plain(input.Document, input.Project) is { } api)
        {
            Add(output, ApiFile.EmitPlain(api, output.CancellationToken));
        }
    }

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
