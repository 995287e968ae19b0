using EsbGen.Documents.Findings;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Diagnostics;

/// <summary>The compiler's descriptors of <see cref="Rules"/>.</summary>
internal static class Descriptors
{
    private const string Category = "EsbGen";
    private const string HelpLink = "https://github.com/esbgen/esbgen/blob/main/generator/EsbGen.Generator/Diagnostics/README.md#";

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> All { get; } = Rules.All.Values.ToDictionary(static rule => rule.Id, Make, StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(string id) => All[id];

    /// <summary>
    /// Whether <see cref="EsbAnalyzer"/> reports it: what is informational, and follows from a document and its override alone. The
    /// generator reports the rest.
    /// </summary>
    public static bool IsOfAnalyzer(string id) => Rules.Of(id).Severity == FindingSeverity.Info && !LanguageRules.Contains(id);

    private static DiagnosticDescriptor Make(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        Category,
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + rule.Id.ToLowerInvariant());

    private static DiagnosticSeverity SeverityOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Info => DiagnosticSeverity.Info,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        FindingSeverity.Error => DiagnosticSeverity.Error,
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Unknown severity."),
    };
}
