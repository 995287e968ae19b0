using System.Globalization;
using System.Text;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EsbGen.Generator.Pipeline;

/// <summary>Reads the MSBuild properties that the package makes visible to the compiler.</summary>
internal static class SettingsReader
{
    public static Settings Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var root = Property(options, "RootNamespace");
        var given = Property(options, "EsbNamespace");
        var rootNamespace = given.Length > 0 ? given : root.Length > 0 ? root + ".Esb" : "Esb";
        return new Settings(
            ValidNamespace(rootNamespace),
            ProjectDirectory(options),
            Property(options, "EsbLanguage"),
            string.Equals(Property(options, "EsbEnumNames"), "values", StringComparison.OrdinalIgnoreCase))
        {
            UnseenNamespace = rootNamespace.Any(Identifiers.IsUnseen) ? Escaped(rootNamespace) : "",
        };
    }

    /// <summary>The project's folder with forward slashes and one at its end; empty where it is unknown.</summary>
    public static string ProjectDirectory(AnalyzerConfigOptionsProvider options)
    {
        var directory = Property(options, "ProjectDir").Replace('\\', '/');
        return directory.Length == 0 || directory.EndsWith("/", StringComparison.Ordinal) ? directory : directory + "/";
    }

    /// <summary>Whether the documents' examples become part of the generated code.</summary>
    public static bool EmbedsExamples(AnalyzerConfigOptionsProvider options) =>
        string.Equals(Property(options, "EsbExamples"), "true", StringComparison.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";

    /// <summary>A namespace is text of the project file: whatever is no identifier in it becomes one.</summary>
    private static string ValidNamespace(string text)
    {
        var segments = text.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < segments.Length; index++)
        {
            var characters = segments[index].Trim().ToCharArray();
            for (var at = 0; at < characters.Length; at++)
            {
                characters[at] = IsShown(characters[at]) ? characters[at] : '_';
            }

            var segment = new string(characters);
            segments[index] = SyntaxFacts.GetKeywordKind(segment) != SyntaxKind.None ? "@" + segment
                : SyntaxFacts.IsValidIdentifier(segment) ? segment
                : "_" + segment;
        }

        return segments.Length == 0 ? "Esb" : string.Join(".", segments);
    }

    /// <summary>The compiler takes characters that nobody sees as parts of identifiers, and leaves some of them out again.</summary>
    private static bool IsShown(char c) => SyntaxFacts.IsIdentifierPartCharacter(c) && !Identifiers.IsUnseen(c);

    private static string Escaped(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            builder.Append(Identifiers.IsUnseen(c) ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : c.ToString());
        }

        return builder.ToString();
    }
}
