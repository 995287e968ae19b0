using EsbGen.Documents.Model;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace EsbGen.Benchmarks.Generator;

/// <summary>NSwag making C# clients of OpenAPI texts, set to make what is nearest to ours: records for System.Text.Json, one client for each text.</summary>
internal static class NSwagPeer
{
    public static string Generate(string system, string text)
    {
        var document = OpenApiDocument.FromJsonAsync(text).GetAwaiter().GetResult();
        var settings = new CSharpClientGeneratorSettings { ClassName = system + "Client", GenerateClientInterfaces = true };
        settings.CSharpGeneratorSettings.Namespace = "Bench." + system;
        settings.CSharpGeneratorSettings.JsonLibrary = CSharpJsonLibrary.SystemTextJson;
        settings.CSharpGeneratorSettings.ClassStyle = CSharpClassStyle.Record;
        settings.CSharpGeneratorSettings.GenerateNullableReferenceTypes = true;
        return new CSharpClientGenerator(document, settings).GenerateFile();
    }

    /// <summary>Every API is a method, and every record a class, in what it made.</summary>
    public static void Verify(string code, IEnumerable<ApiModel> apis)
    {
        var root = CSharpSyntaxTree.ParseText(code).GetRoot();
        var names = root.DescendantNodes().Select(static node => node switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            TypeDeclarationSyntax type => type.Identifier.Text,
            _ => "",
        }).ToHashSet(StringComparer.Ordinal);
        foreach (var api in apis)
        {
            var missing = api.Structures.Select(static record => record.TypeName).Append(api.Response.TypeName).Append(api.Identifier + "Async").FirstOrDefault(name => !names.Contains(name));
            if (missing is not null)
            {
                throw new InvalidOperationException($"NSwag made no {missing} of {api.Source}.");
            }
        }
    }
}
