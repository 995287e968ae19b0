using EsbGen.Documents.Binding;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Json;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>What is reported of a document: its findings but for the silenced ones, each with the override that would settle it.</summary>
internal sealed class DocumentFindings
{
    private readonly BoundDocument _document;
    private readonly OverrideFile? _file;
    private readonly HashSet<SilencedFinding> _matched = [];
    private FieldFinder? _finder;

    private DocumentFindings(BoundDocument document, OverrideFile? file)
    {
        _document = document;
        _file = file;
    }

    private FieldFinder? Finder => _finder ??= _document.Api is null ? null : new FieldFinder(new ApiDraft(_document.Api));

    public static EquatableArray<Finding> Of(BoundDocument document, OverrideFile? file) => new DocumentFindings(document, file).All();

    private EquatableArray<Finding> All()
    {
        var reported = new List<Finding>(_document.Findings.Count);
        foreach (var finding in _document.Findings)
        {
            if (!IsSilenced(finding) && !IsSettled(finding))
            {
                reported.Add(finding.Setting is { } setting ? finding with { Edit = EditOf(finding, setting) } : finding);
            }
        }

        if (_file is not null)
        {
            ReportRepeated(reported, _file);
            ReportNeedless(reported, _file);
        }

        return new(reported);
    }

    private bool IsSilenced(Finding finding)
    {
        if (_file is null)
        {
            return false;
        }

        var isSilenced = false;
        foreach (var silenced in _file.Silenced)
        {
            if (silenced.Id == finding.Id && (silenced.Field is null || silenced.Field == finding.Field))
            {
                _matched.Add(silenced);
                isSilenced = true;
            }
        }

        return isSilenced;
    }

    /// <summary>Whether the override says of the field what the finding misses: its type, or that it does not exist.</summary>
    private bool IsSettled(Finding finding)
    {
        if (_file is null || finding.Field is not { } field)
        {
            return false;
        }

        foreach (var given in _file.Fields)
        {
            var names = given.Direction == field.Direction && (given.Type is not null || given.Drop is not null) ? given.Path.Names().ToArray() : [];
            if (names.Length > 0 && names.Length <= field.Names.Count && field.Names.Take(names.Length).SequenceEqual(names)
                && (given.Drop is not null || (names.Length == field.Names.Count && IsAboutType(finding.Id)))
                && Finder?.Find(given.Direction, given.Path.Steps) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAboutType(string id) =>
        id == Rules.TypeCorrected.Id || id == Rules.TypeUnknown.Id || id == Rules.LastResort.Id || id == Rules.MixedTypes.Id;

    private void ReportRepeated(List<Finding> reported, OverrideFile file)
    {
        if (file.Address is { } address && address.Text == _document.ToldAddress)
        {
            reported.Add(Redundant("address", address));
        }

        if (file.Method is { } method && method.Text == _document.ToldMethod)
        {
            reported.Add(Redundant("method", method));
        }
    }

    private static Finding Redundant(string name, Setting setting) =>
        new(OverrideRules.Redundant, setting.Place, Argument.Name(name), Argument.Json(JsonText.Quote(setting.Text)));

    private void ReportNeedless(List<Finding> reported, OverrideFile file)
    {
        foreach (var silenced in file.Silenced)
        {
            // Whether two languages agree is known later.
            if (!_matched.Contains(silenced) && (silenced.Field is not null || !LanguageRules.Contains(silenced.Id)))
            {
                reported.Add(new Finding(OverrideRules.SilencedNothing, silenced.Place, Argument.RuleId(silenced.Id)));
            }
        }
    }

    /// <summary>The edit of the override that makes the setting; null where the field became no member.</summary>
    private SuggestedEdit? EditOf(Finding finding, SuggestedSetting setting)
    {
        var file = OverrideFile.KeyOf(_document.AddressPlace.Path) + OverrideFile.Extension;
        if (finding.Field is not { } field)
        {
            return SuggestedEdit.OfDocument(file, setting);
        }

        return PathOf(field, IsAboutType(finding.Id)) is { } path
            ? SuggestedEdit.OfField(file, field.Direction, path.ToString(), setting)
            : null;
    }

    private JsonPath? PathOf(FieldPath field, bool isAboutType)
    {
        if (Finder is not { } finder || finder.PathOf(field.Direction, field.Names) is not { } path)
        {
            return null;
        }

        // What is not known of a list is what its items are.
        while (isAboutType && IsListOfJson(finder.Find(field.Direction, path.Steps)))
        {
            path = JsonPath.Of([.. path.Steps, default]);
        }

        return path;
    }

    private static bool IsListOfJson(FieldTarget? target) =>
        target is not null && TypeLayers.ItemOf(target.Type) is not null && TypeLayers.Innermost(target.Type) == ScalarType.Json;
}
