using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EsbGen.Generator.Tests.Architecture;

/// <summary>
/// Reads the sources of a project whose types share a namespace, and tells which of its files use what their folder must not. A type's
/// room is the folder that declares it. The compiler's own model is asked, so that inferred types count as those that are written do.
/// </summary>
/// <param name="assembly">The project's assembly, which its sources stand in for.</param>
/// <param name="rules">A rule for each folder.</param>
internal sealed class FolderInspector(string assembly, IReadOnlyList<RoomRule> rules)
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Code under either condition is read.</summary>
    private static readonly string[][] Symbols = [["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER", "NET10_0"], ["NETSTANDARD2_0", "NETSTANDARD"]];

    /// <summary>Everything that these tests run with.</summary>
    private static readonly PortableExecutableReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private readonly Dictionary<string, RoomRule> _rules = rules.ToDictionary(rule => rule.Room);

    /// <summary>One line for each breach: the file, and what it uses; ordered, each once.</summary>
    /// <param name="files">All files of the project.</param>
    /// <param name="path">The file whose uses are asked for; null for those of all.</param>
    public IReadOnlyList<string> FindBreaches(IReadOnlyList<SourceFile> files, string? path = null) =>
    [
        .. Symbols.SelectMany(symbols => FindBreaches(files, path, symbols))
            .Concat(_rules.Keys.Except(files.Select(file => file.Folder)).Select(room => $"The room '{room}' has no files"))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private IEnumerable<string> FindBreaches(IReadOnlyList<SourceFile> files, string? path, string[] symbols)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: symbols);
        var trees = files.ToDictionary(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path));
        var compilation = CSharpCompilation.Create(assembly, [.. trees.Keys, CSharpSyntaxTree.ParseText(ImplicitUsings, options)], References.Where(reference => Path.GetFileNameWithoutExtension(reference.FilePath) != assembly));
        foreach (var (tree, file) in trees.Where(pair => path is null || pair.Value.Path == path))
        {
            if (!_rules.TryGetValue(file.Folder, out var rule))
            {
                yield return $"{file.Path} lies in no known room";
                continue;
            }

            var model = compilation.GetSemanticModel(tree);
            foreach (var used in tree.GetRoot().DescendantNodes().SelectMany(node => UsesOf(model, node)).Distinct(SymbolEqualityComparer.Default))
            {
                foreach (var folder in used!.DeclaringSyntaxReferences.Select(reference => FolderOf(reference.SyntaxTree.FilePath)))
                {
                    if (folder != file.Folder && !rule.Rooms.Contains(folder))
                    {
                        yield return $"{file.Path} uses {used.Name} of {folder}";
                    }
                }
            }
        }
    }

    /// <summary>The types of the project that a piece of code mentions, gets a value of, or uses a member of.</summary>
    private static IEnumerable<ISymbol> UsesOf(SemanticModel model, SyntaxNode node)
    {
        if (node is not (ExpressionSyntax or ConstructorInitializerSyntax or AttributeSyntax))
        {
            return [];
        }

        var info = model.GetSymbolInfo(node);
        var type = model.GetTypeInfo(node);
        return new[] { info.Symbol, type.Type, type.ConvertedType }.Concat(info.CandidateSymbols).SelectMany(TypesOf);
    }

    private static IEnumerable<ISymbol> TypesOf(ISymbol? symbol) => symbol switch
    {
        IArrayTypeSymbol array => TypesOf(array.ElementType),
        IPointerTypeSymbol or ITypeParameterSymbol or null => [],
        INamedTypeSymbol named => named.TypeArguments.SelectMany(TypesOf).Append(named.OriginalDefinition),
        IMethodSymbol method => method.TypeArguments.SelectMany(TypesOf).Concat(TypesOf(method.ContainingType)),
        IPropertySymbol or IFieldSymbol or IEventSymbol => TypesOf(symbol.ContainingType),
        _ => [],
    };

    private static string FolderOf(string path) => new SourceFile(path, "").Folder;
}
