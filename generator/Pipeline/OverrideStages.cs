using System.Collections.Immutable;
using EsbGen.Generator.Binding.Merging;
using EsbGen.Generator.Diagnostics;
using EsbGen.Generator.Model;
using EsbGen.Generator.Overrides;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EsbGen.Generator.Pipeline;

/// <summary>Brings documents and APIs together with the overrides that lie beside the documents.</summary>
internal static class OverrideStages
{
    public static bool IsOverride(AdditionalText file) => file.Path.TrimEnd().EndsWith(OverrideFile.Extension, StringComparison.OrdinalIgnoreCase);

    public static OverrideText Select((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellationToken) => new(
        input.File.Path,
        DocumentSelector.SourceOf(input.File.Path, SettingsReader.ProjectDirectory(input.Options)),
        input.File.GetText(cancellationToken)?.ToString());

    public static OverrideFile Read(OverrideText file, CancellationToken cancellationToken) =>
        OverrideReader.Read(file.Path, OverrideFile.KeyOf(file.Source), file.Text, cancellationToken);

    public static OverrideSet Collect(ImmutableArray<OverrideFile> files, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new OverrideSet(new(files.OrderBy(static file => file.Start.Path, StringComparer.Ordinal)));
    }

    /// <summary>The document with the address and method that its override gives.</summary>
    public static DocumentText Address((DocumentText Document, OverrideSet Overrides) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return input.Overrides.Of(input.Document.Source) is not { } file ? input.Document : input.Document with
        {
            Method = file.Method?.Text ?? input.Document.Method,
            AddressPath = file.Address?.Text ?? input.Document.AddressPath,
        };
    }

    public static OverriddenApi Apply((MergedApi Merged, OverrideSet Overrides) input, CancellationToken cancellationToken)
    {
        var files = new[] { input.Merged.Api.Source, input.Merged.OtherSource }
            .Select(input.Overrides.Of).Where(static file => file is not null).Select(static file => file!).ToList();
        return ApiOverrider.Apply(input.Merged, files, cancellationToken);
    }

    /// <summary>The names in an API that could clash with those of others; null where it has none.</summary>
    public static ChosenTypes? TypesOf(OverriddenApi api, CancellationToken cancellationToken)
    {
        var values = ValueSets.Of(api.Merged, cancellationToken)?.Sets ?? default;
        return api.Renames.Count == 0 && values.Count == 0 ? null : new ChosenTypes(
            api.Merged.Api.SystemIdentifier,
            api.Merged.Api.Source,
            new(api.Renames.Select(static rename => rename.Name)),
            new(values.Select(static set => set.TypeName)));
    }

    public static EquatableArray<RefusedType> Refuse((ImmutableArray<ChosenTypes> Chosen, Clashes Clashes) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return TypeClashFinder.Find(input.Chosen, input.Clashes.Apis);
    }

    public static OverriddenApi Rename((OverriddenApi Api, EquatableArray<RefusedType> Refused) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return RecordRenamer.Apply(input.Api, input.Refused);
    }

    /// <summary>Overrides beside no document that describes an API.</summary>
    public static EquatableArray<Finding> Orphans((OverrideSet Overrides, ImmutableArray<ApiKey> Apis) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (input.Overrides.IsEmpty)
        {
            return default;
        }

        var keys = new HashSet<string>(input.Apis.Select(static api => OverrideFile.KeyOf(api.Source)), StringComparer.Ordinal);
        return new(input.Overrides.Files.Where(file => !keys.Contains(file.Key)).Select(static file => new Finding(Descriptors.OverrideWithoutDocument.Id, file.Start, new([file.Key]))));
    }
}
