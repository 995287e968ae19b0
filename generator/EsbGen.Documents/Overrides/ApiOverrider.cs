using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;

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

    private ApiOverrider(ApiModel api)
    {
        _draft = new ApiDraft(api);
        _finder = new FieldFinder(_draft);
        _members = new MemberOverrider(_draft, _findings);
        _values = new ValueRenamer(_draft, _findings);
    }

    /// <param name="merged">The API.</param>
    /// <param name="files">The overrides beside its document, or beside those of both languages.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static OverriddenApi Apply(MergedApi merged, IReadOnlyList<OverrideFile> files, CancellationToken cancellationToken)
    {
        if (files.Count == 0)
        {
            return new OverriddenApi(merged, default, default);
        }

        var overrider = new ApiOverrider(merged.Api);
        foreach (var file in files)
        {
            overrider.Apply(file, cancellationToken);
        }

        overrider._members.Finish();
        MemberNamer.Apply(overrider._draft, overrider._findings);
        var api = overrider._draft.ToModel();
        if (overrider.SilencesDisagreements(merged, files))
        {
            merged = merged with { Disagreements = default };
        }

        return new OverriddenApi(merged with { Api = api }, new(overrider._renames.Values.Where(rename => overrider.CanBe(api, rename))), overrider._findings.ToArray());
    }

    private void Apply(OverrideFile file, CancellationToken cancellationToken)
    {
        if (file.Kind is { } kind)
        {
            if (_draft.IsQuery == (kind.Text == "query"))
            {
                _findings.Add(Rules.OverrideRepeats.Id, kind.Place, "the API is taken as " + (_draft.IsQuery ? "a query" : "an operation"));
            }

            _draft.IsQuery = kind.Text == "query";
        }

        foreach (var field in file.Fields)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Apply(field);
        }
    }

    private bool SilencesDisagreements(MergedApi merged, IReadOnlyList<OverrideFile> files)
    {
        var silenced = files.SelectMany(static file => file.Silenced).Where(static item => item.Id == Rules.LanguagesDisagree.Id && item.Field is null).ToList();
        foreach (var item in silenced)
        {
            if (merged.Disagreements.Count == 0)
            {
                _findings.Add(Rules.OverrideNowhere.Id, item.Place, item.Id, "list of the document's findings", "take it out");
            }
        }

        return silenced.Count > 0;
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
            _findings.Add(Rules.OverrideNowhere.Id, field.Place, field.Path.ToString(), field.Where, _finder.Advice(field.Direction, field.Path));
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
            Rename(_draft.Find(TypeLayers.Innermost(target.Type))?.TypeName, record);
        }
    }

    /// <summary>The whole request or answer has nothing but a name.</summary>
    private void ApplyToRoot(FieldOverride field)
    {
        if (field.Record is { } record)
        {
            var root = _draft.Root(field.Direction);
            Rename(root.Members.Count == 0 && field.Direction == Direction.Request ? null : root.TypeName, record);
        }

        foreach (var setting in new[] { field.Name, field.Type, field.Required, field.Nullable, field.Add, field.Drop })
        {
            if (setting is not null)
            {
                _findings.Add(Rules.OverrideMisunderstood.Id, setting.Place, "'$' is the whole " + field.Where + ", which only a record's name can be given", "write the path of a member");
            }
        }

        foreach (var value in field.Values)
        {
            _findings.Add(Rules.OverrideNowhere.Id, value.Place, value.Value, "whole " + field.Where, "write the path of a member");
        }
    }

    private void Drop(FieldOverride field, FieldTarget target, Setting drop)
    {
        if (target.Depth > 0)
        {
            _findings.Add(Rules.OverrideMisunderstood.Id, drop.Place, "Items cannot be dropped", "drop the member that holds them, or set its type");
            return;
        }

        target.Record.ChosenNames.Remove(target.Member.JsonName);
        target.Record.Members.RemoveAt(target.Index);
        foreach (var setting in new[] { field.Name, field.Record, field.Type, field.Required, field.Nullable, field.Add })
        {
            if (setting is not null)
            {
                _findings.Add(Rules.OverrideMisunderstood.Id, setting.Place, "The member is dropped, so that nothing else can be said of it", "take one of the two out");
            }
        }
    }

    private void Rename(string? typeName, Setting record)
    {
        if (typeName is null)
        {
            _findings.Add(Rules.OverrideMisunderstood.Id, record.Place, "No record is there to be named", "write the path of an object, or of a list of objects, with fields that are known");
        }
        else if (_renames.TryGetValue(typeName, out var known) || typeName == record.Text)
        {
            var isSame = (known?.Name ?? typeName) == record.Text;
            _findings.Add(
                isSame ? Rules.OverrideRepeats.Id : Rules.OverrideNameTaken.Id,
                record.Place,
                isSame ? ["the record is called '" + record.Text + "'"] : [record.Text, "the record is used in several places, and another override calls it '" + known!.Name + "'"]);
        }
        else
        {
            _renames.Add(typeName, new RecordRename(typeName, record.Text, record.Place));
        }
    }

    private bool CanBe(ApiModel api, RecordRename rename)
    {
        var reason = OverrideNames.WhyNoRecord(rename.Name)
            ?? (Others(api, rename).Any(name => Is(name, rename.Name)) ? "another record is called so"
            : _draft.Records.Any(record => IsHidden(record, rename)) ? "a member of the record, or of one that uses it, is called so"
            : null);
        if (reason is not null)
        {
            _findings.Add(Rules.OverrideNameTaken.Id, rename.Place, rename.Name, reason);
        }

        return reason is null;
    }

    /// <summary>
    /// A member hides the type of its name in its record's code; but for one of that very type, of which C# knows which is
    /// meant.
    /// </summary>
    private static bool IsHidden(DraftRecord record, RecordRename rename) =>
        record.TypeName == rename.TypeName ? record.Members.Exists(member => Is(member.Identifier, rename.Name) || Is(member.Facts.ItemsIdentifier, rename.Name))
        : record.Members.Exists(member => TypeLayers.Innermost(member.Type) is RecordType used && used.TypeName == rename.TypeName)
            && record.Members.Exists(member => (Is(member.Identifier, rename.Name) && !(member.Type is RecordType own && own.TypeName == rename.TypeName)) || Is(member.Facts.ItemsIdentifier, rename.Name));

    /// <summary>The names that the API's other records have in the end; of two overrides with one name the first counts.</summary>
    private IEnumerable<string> Others(ApiModel api, RecordRename rename)
    {
        foreach (var name in api.Structures.Select(static record => record.TypeName).Concat([api.Identifier + "Request", api.Response.TypeName]))
        {
            yield return name;
        }

        foreach (var earlier in _renames.Values.TakeWhile(earlier => earlier != rename))
        {
            yield return earlier.Name;
        }
    }

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
