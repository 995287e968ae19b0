using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Package.Tests;

/// <summary>Runs packed analyzers over one document. Loaded once for each compiler, so it speaks to its caller in plain values.</summary>
public static class GeneratorRun
{
    /// <summary>The key under which the compiler's own version is told.</summary>
    public const string CompilerVersion = "(compiler)";

    /// <returns>The text of each generated file by its name, and the compiler's version.</returns>
    public static IReadOnlyDictionary<string, string> Run(string[] analyzers, string[] references, string document)
    {
        var loader = new Loader(AssemblyLoadContext.GetLoadContext(typeof(GeneratorRun).Assembly)!, analyzers);
        var generators = analyzers.SelectMany(file => new AnalyzerFileReference(file, loader).GetGenerators(LanguageNames.CSharp));
        var parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            references: references.Select(file => MetadataReference.CreateFromFile(file)),
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = CSharpGeneratorDriver.Create(generators, [new Document(document)], parsing).RunGenerators(compilation).GetRunResult();

        var failure = result.Results.Select(one => one.Exception).FirstOrDefault(exception => exception is not null);
        if (failure is not null)
        {
            throw new InvalidOperationException("The generator threw.", failure);
        }

        var files = result.Results.SelectMany(one => one.GeneratedSources).ToDictionary(file => file.HintName, file => file.SourceText.ToString());
        files[CompilerVersion] = typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3);
        return files;
    }

    private sealed class Loader(AssemblyLoadContext context, string[] analyzers) : IAnalyzerAssemblyLoader
    {
        public Assembly LoadFromPath(string fullPath)
        {
            context.Resolving += (_, name) =>
                analyzers.FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == name.Name) is { } file
                    ? context.LoadFromAssemblyPath(file)
                    : null;
            return context.LoadFromAssemblyPath(fullPath);
        }

        public void AddDependencyLocation(string fullPath)
        {
            // Every file is known from the start.
        }
    }

    private sealed class Document(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }
}
