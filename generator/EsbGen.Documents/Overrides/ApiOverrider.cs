using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>Applies overrides to an API. One that cannot be is reported, and the rest applies.</summary>
internal sealed class ApiOverrider
{
    private readonly ApiDraft _draft;
    private readonly FieldFinder _finder;
    private readonly FindingBag _findings = new();
    private readonly MemberOverrider _members;
    private readonly Dictionary<string, RecordRename> _renames = new(StringComparer.Ordinal);
    private readonly ValueRenamer _values;

    private ApiOverrider(ApiModel api, Dialect dialect)
    {
        _draft = new ApiDraft(api, dialect);
        _finder = new FieldFinder(_draft);
        _members = new MemberOverrider(_draft, _findings);
        _values = new ValueRenamer(_draft, _findings);
    }

    /// <param name="merged">The API.</param>
    /// <param name="files">The overrides beside its document, or beside those of both languages.</param>
    /// <param name="dialect">How the documents are written.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static OverriddenApi Apply(MergedApi merged, IReadOnlyList<OverrideFile> files, Dialect dialect, CancellationToken cancellationToken)
    {
        if (files.Count == 0)
        {
            return new OverriddenApi(merged, default, default);
        }

        var overrider = new ApiOverrider(merged.Api, dialect);
        foreach (var file in files)
        {
            overrider.Apply(file, cancellationToken);
        }

        overrider._members.Finish();
        MemberNamer.Apply(overrider._draft, overrider._findings);
        var api = overrider._draft.ToModel();
        var names = new RecordNames(overrider._draft, api, overrider._findings);
        var renames = overrider._renames.Values.Where(names.Take).ToArray();
        merged = merged with { Api = api, Differences = overrider.Unsilenced(merged.Differences, files) };
        return new OverriddenApi(merged, new(renames), overrider._findings.ToArray());
    }

    private void Apply(OverrideFile file, CancellationToken cancellationToken)
    {
        if (file.Kind is { } kind)
        {
            if (_draft.IsQuery == (kind.Text == "query"))
            {
                _findings.Add(OverrideRules.Redundant, kind.Place, Argument.Name("kind"), Argument.Json(JsonText.Quote(kind.Text)));
            }

            _draft.IsQuery = kind.Text == "query";
        }

        foreach (var field in file.Fields)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Apply(field);
        }
    }

    /// <summary>The differences between the two languages that no override silences.</summary>
    private EquatableArray<LanguageDifference> Unsilenced(EquatableArray<LanguageDifference> differences, IReadOnlyList<OverrideFile> files)
    {
        var silenced = files.SelectMany(static file => file.Silenced)
            .Where(static item => item.Field is null && LanguageRules.Contains(item.Id))
            .ToLookup(static item => item.Id, StringComparer.Ordinal);
        foreach (var item in silenced.SelectMany(static items => items))
        {
            if (!differences.Any(difference => LanguageRules.RuleOf(difference).Id == item.Id))
            {
                _findings.Add(OverrideRules.SilencedNothing, item.Place, Argument.RuleId(item.Id));
            }
        }

        return silenced.Count == 0
            ? differences
            : new(differences.Where(difference => !silenced.Contains(LanguageRules.RuleOf(difference).Id)));
    }

    private void Apply(FieldOverride field)
    {
        if (field.Path.Steps.Count == 0)
        {
            ApplyToRoot(field);
            return;
        }

        if (field.Add is { } add && !_members.Add(_finder, field, add))
        {
            return;
        }

        if (_finder.Find(field.Direction, field.Path.Steps) is not { } target)
        {
            _findings.Add(UnmatchedPath.FindingOf(_finder, field.Direction, field.Path, field.Place));
            return;
        }

        if (field.Drop is { } drop)
        {
            Drop(field, target, drop);
            return;
        }

        _members.Apply(field, target);
        _values.Apply(field, target);
        if (field.Record is { } record)
        {
            Rename(_draft.Find(TypeLayers.Innermost(target.Type))?.TypeName, field, record);
        }
    }

    /// <summary>The whole request or response has nothing but a name.</summary>
    private void ApplyToRoot(FieldOverride field)
    {
        if (field.Record is { } record)
        {
            var root = _draft.Root(field.Direction);
            Rename(root.Members.Count == 0 && field.Direction == Direction.Request ? null : root.TypeName, field, record);
        }

        foreach (var (name, place) in field.Given().Where(static given => given.Name != "record"))
        {
            _findings.Add(OverrideRules.RootSetting, place, Argument.Name(name), Argument.Of(field.Direction));
        }
    }

    private void Drop(FieldOverride field, FieldTarget target, Setting drop)
    {
        if (target.Depth > 0)
        {
            _findings.Add(OverrideRules.ItemsSetting, drop.Place, Argument.Name("drop"));
            return;
        }

        target.Record.RemoveAt(target.Index);
        foreach (var (name, place) in field.Given().Where(static given => given.Name != "drop"))
        {
            _findings.Add(OverrideRules.MemberDropped, place, Argument.Name(name));
        }
    }

    private void Rename(string? typeName, FieldOverride field, Setting record)
    {
        if (typeName is null)
        {
            _findings.Add(OverrideRules.RecordNotFound, record.Place, Argument.Path(field.Path.ToString()));
        }
        else if ((_renames.TryGetValue(typeName, out var known) ? known.Name : typeName) == record.Text)
        {
            _findings.Add(OverrideRules.Redundant, record.Place, Argument.Name("record"), Argument.Json(JsonText.Quote(record.Text)));
        }
        else if (known is not null)
        {
            _findings.Add(OverrideRules.RecordNamedTwice, record.Place, Argument.Name(record.Text), Argument.Name(known.Name));
        }
        else
        {
            _renames.Add(typeName, new RecordRename(typeName, record.Text, record.Place));
        }
    }
}
