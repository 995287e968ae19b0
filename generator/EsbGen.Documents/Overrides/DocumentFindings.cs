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
    private readonly HashSet<(string Id, FieldPath? Field)> _silenced = [];
    private readonly HashSet<(string Id, FieldPath? Field)> _matched = [];

    // What settles findings, by the names that lead to it.
    private readonly Dictionary<FieldPath, List<FieldOverride>> _settling = [];
    private FieldFinder? _finder;

    private DocumentFindings(BoundDocument document, OverrideFile? file)
    {
        _document = document;
        _file = file;
        if (file is null)
        {
            return;
        }

        foreach (var silenced in file.Silenced)
        {
            _silenced.Add((silenced.Id, silenced.Field));
        }

        foreach (var field in file.Fields)
        {
            if (field.Type is not null || field.Drop is not null)
            {
                var path = new FieldPath(field.Direction, new(field.Path.Names()));
                if (!_settling.TryGetValue(path, out var fields))
                {
                    _settling.Add(path, fields = []);
                }

                fields.Add(field);
            }
        }
    }

    private FieldFinder? Finder => _finder ??= _document.Api is null ? null : new FieldFinder(new ApiDraft(_document.Api, _document.Dialect));

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
        var isSilenced = false;
        foreach (var key in new[] { (finding.Id, finding.Field), (finding.Id, Field: (FieldPath?)null) })
        {
            if (_silenced.Count > 0 && _silenced.Contains(key))
            {
                _matched.Add(key);
                isSilenced = true;
            }
        }

        return isSilenced;
    }

    /// <summary>A dropped field, or one within it, says nothing any more; one of a given type says nothing of its type.</summary>
    private bool IsSettled(Finding finding)
    {
        if (_settling.Count == 0 || finding.Field is not { } field)
        {
            return false;
        }

        for (var length = field.Names.Count; length > 0; length--)
        {
            var isWhole = length == field.Names.Count;
            var above = isWhole ? field : field with { Names = new(field.Names.AsSpan().Slice(0, length).ToArray()) };
            if (_settling.TryGetValue(above, out var given)
                && given.Exists(settling => (settling.Drop is not null || (isWhole && IsAboutType(finding.Id)))
                    && Finder?.Find(settling.Direction, settling.Path.Steps) is not null))
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
            if (!_matched.Contains((silenced.Id, silenced.Field)) && (silenced.Field is not null || !LanguageRules.Contains(silenced.Id)))
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
