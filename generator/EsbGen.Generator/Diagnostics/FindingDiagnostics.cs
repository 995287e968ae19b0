using System.Collections.Immutable;
using EsbGen.Documents.Findings;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Diagnostics;

/// <summary>Makes the compiler's diagnostic of a finding.</summary>
internal static class FindingDiagnostics
{
    /// <summary>The property that names the override to edit.</summary>
    public const string File = "file";

    /// <summary>The property that holds the JSON Pointer to the object which gets the setting.</summary>
    public const string Path = "path";

    /// <summary>The property that names the setting.</summary>
    public const string Key = "key";

    /// <summary>The property that holds the value of the setting, as JSON.</summary>
    public const string Value = "value";

    public static Diagnostic Of(Finding finding) =>
        Diagnostic.Create(Descriptors.Of(finding.Id), finding.Place.ToLocation(), PropertiesOf(finding.Edit), [.. finding.Texts()]);

    private static ImmutableDictionary<string, string?> PropertiesOf(SuggestedEdit? edit) => edit is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(File, edit.File).Add(Path, edit.Path).Add(Key, edit.Key).Add(Value, edit.Value);
}
