using System.Collections.Immutable;
using EsbGen.Documents.Binding;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;
using EsbGen.Documents.Projects;
using EsbGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EsbGen.Generator.Pipeline;

/// <summary>Brings documents and APIs together with the overrides that lie beside the documents.</summary>
internal static class OverrideStages
{
    /// <summary>The overrides among a project's files.</summary>
    public static IEnumerable<OverrideText> Select((ImmutableArray<AdditionalText> Files, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellationToken)
    {
        foreach (var file in input.Files)
        {
            if (DocumentSelector.IsNamed(file, OverrideFile.Extension))
            {
                var source = DocumentSelector.SourceOf(file.Path, SettingsReader.ProjectDirectory(input.Options));
                yield return new OverrideText(file.Path, source, file.GetText(cancellationToken)?.ToString());
            }
        }
    }

    public static OverrideFile Read(OverrideText file, CancellationToken cancellationToken) =>
        OverrideReader.Read(file.Path, OverrideFile.KeyOf(file.Source), file.Text, cancellationToken);

    public static OverrideSet Collect(ImmutableArray<OverrideFile> files, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new OverrideSet(new(files.OrderBy(static file => file.Start.Path, StringComparer.Ordinal)));
    }

    /// <summary>All overrides of a project at once, as an analyzer is given them.</summary>
    public static OverrideSet Read(AnalyzerOptions options, CancellationToken cancellationToken) => Collect(
        Select((options.AdditionalFiles, options.AnalyzerConfigOptionsProvider), cancellationToken).Select(file => Read(file, cancellationToken)).ToImmutableArray(),
        cancellationToken);

    /// <summary>The document with the address and method that its override gives.</summary>
    public static DocumentText Address(DocumentText document, OverrideSet overrides) => overrides.Of(document.Source) is not { } file ? document : document with
    {
        HasOverride = true,
        Method = file.Method?.Text ?? document.Method,
        AddressPath = file.Address?.Text ?? document.AddressPath,
    };

    public static IEnumerable<(BoundDocument Document, OverrideFile File)> Documents((EquatableArray<BoundDocument> Documents, OverrideSet Overrides) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return input.Documents
            .Where(static document => document.HasOverride)
            .Select(document => (Document: document, File: input.Overrides.Of(document.Source)))
            .Where(static pair => pair.File is not null)
            .Select(static pair => (pair.Document, pair.File!));
    }

    public static EquatableArray<Finding> FindingsOf((BoundDocument Document, OverrideFile File) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return DocumentFindings.Of(input.Document, input.File);
    }

    public static OverriddenApi Apply(ResolvedApi api, CancellationToken cancellationToken) => ApiOverrider.Apply(ApiFile.Merge(api), api.Overrides, cancellationToken);

    public static EquatableArray<RefusedType> Refuse((ImmutableArray<OverriddenApi> Joined, (EquatableArray<SystemValues> PlainValues, Clashes Clashes) Others) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (joined, (plainValues, clashes)) = input;
        return joined.All(static api => api.Renames.Count == 0) ? default
            : TypeClashFinder.Find([.. joined.Select(TypesOf), .. plainValues.Select(static values => new ChosenTypes(values.SystemIdentifier, "", default, NamesOf(values)))], clashes.Apis);
    }

    public static OverriddenApi Rename((OverriddenApi Api, EquatableArray<RefusedType> Refused) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return RecordRenamer.Apply(input.Api, input.Refused);
    }

    /// <summary>Overrides beside no document that describes an API.</summary>
    public static EquatableArray<Finding> Orphans((OverrideSet Overrides, EquatableArray<ApiKey> Apis) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (input.Overrides.IsEmpty)
        {
            return default;
        }

        var keys = new HashSet<string>(input.Apis.Select(static api => OverrideFile.KeyOf(api.Source)), StringComparer.Ordinal);
        return new(input.Overrides.Files.Where(file => !keys.Contains(file.Key)).Select(static file => new Finding(Rules.OverrideWithoutDocument.Id, file.Start, new([file.Key]))));
    }

    /// <summary>The names in an API that could clash with those of others.</summary>
    private static ChosenTypes TypesOf(OverriddenApi overridden)
    {
        var api = overridden.Merged.Api;
        return new ChosenTypes(api.SystemIdentifier, api.Source, new(overridden.Renames.Select(static rename => rename.Name)), NamesOf(ValueSets.Of(api)));
    }

    private static EquatableArray<string> NamesOf(SystemValues? values) => new((values?.Sets ?? default).Select(static set => set.TypeName));
}
