using System.Globalization;
using System.Text;
using EsbGen.Documents.Model;
using EsbGen.Documents.Projects;

namespace EsbGen.Generator.Tests.Dialect;

/// <summary>A model as a person reads it: a line for each member, indented by structure.</summary>
internal sealed class ModelListing
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, RecordModel> _records;
    private readonly List<string> _open = [];

    private readonly string _prefix;

    private ModelListing(ApiModel api)
    {
        _records = api.Structures.ToDictionary(static record => record.TypeName);
        _prefix = api.Identifier;
    }

    public static string Of(ApiModel api)
    {
        var listing = new ModelListing(api);
        listing.Line(0, $"{api.Method} {api.Path} → {api.SystemIdentifier}.{api.Identifier}{(api.IsQuery ? ", a query" : "")}");
        if (api.Request is { } request)
        {
            listing.Line(0, "request" + listing.NameOf(request.TypeName));
            listing.Members(request.Members, 1);
        }

        listing.Line(0, "response" + listing.NameOf(api.Response.TypeName));
        if (api.Response.Data is { } data)
        {
            listing.Member(data, 1);
        }

        listing.Members(api.Response.Members, 1);
        listing.Pages(PagingFinder.Find(api));
        return listing._text.ToString().TrimEnd('\n');
    }

    private void Pages(PagingModel? paging)
    {
        if (paging is null)
        {
            return;
        }

        var holder = paging.Holder is { } page ? page.JsonName + "." : "";
        var items = paging.AreItemsWithin ? "data." + paging.Items.JsonName : "data";
        var count = (paging.IsCountWithin ? "data." : "") + paging.Count.JsonName;
        var first = paging.FirstStart == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" from {paging.FirstStart} on");
        Line(0, string.Create(CultureInfo.InvariantCulture, $"pages of {items}{first}, {paging.PageSize} at a time, by {holder}{paging.Start.JsonName} and {holder}{paging.Limit.JsonName}, {count} in all"));
    }

    private void Members(EquatableArray<MemberModel> members, int depth)
    {
        foreach (var member in members)
        {
            Member(member, depth);
        }
    }

    private void Member(MemberModel member, int depth)
    {
        var name = string.Equals(member.Identifier.ToUpperInvariant(), member.JsonName.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant(), StringComparison.Ordinal) ? member.JsonName : $"{member.JsonName} as {member.Identifier}";
        var required = member.IsRequired ? ", required" : "";
        Line(depth, $"{name}: {TypeOf(member.Type)}{(member.IsNullable ? "?" : "")}{required}{FactsOf(member)}");
        if (RecordOf(member.Type) is { } record && !_open.Contains(record))
        {
            _open.Add(record);
            Members(_records[record].Members, depth + 1);
            _open.Remove(record);
        }
    }

    private static string FactsOf(MemberModel member)
    {
        var (facts, limits) = (member.Facts, member.Facts.Limits);
        var told = new List<string>();
        AddIf(facts.Default is not null, $"default {facts.Default}");
        AddIf(limits.Minimum is not null, $"from {limits.Minimum}");
        AddIf(limits.Maximum is not null, $"up to {limits.Maximum}");
        AddIf(limits.MaxLength is not null, $"at most {limits.MaxLength} characters");
        AddIf(limits.MaxItems is not null, $"at most {limits.MaxItems} items");
        AddIf(facts.ItemsIdentifier.Length > 0, $"seen as {facts.ItemsIdentifier}");
        AddIf(facts.Deprecation.Length > 0, $"deprecated: {facts.Deprecation}");
        told.AddRange(member.Documentation.Remarks.Where(static remark => !remark.StartsWith("Default: ", StringComparison.Ordinal)));
        return string.Concat(told.Select(static item => ", " + item));

        void AddIf(bool isTold, FormattableString text)
        {
            if (isTold)
            {
                told.Add(text.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private string TypeOf(TypeModel type) => type switch
    {
        ScalarType scalar => scalar.Kind switch
        {
            ScalarKind.Int64 => "long",
            ScalarKind.Text => "string",
            ScalarKind.Boolean => "bool",
            ScalarKind.Json => "raw JSON",
            var kind => kind.ToString().ToLowerInvariant(),
        },
        TimeType time => time.Kind switch
        {
            TimeKind.DateTime => "time as text",
            TimeKind.Date => "date as text",
            TimeKind.UnixSeconds => "Unix time in seconds",
            _ => "Unix time in milliseconds",
        },
        ValueSetType set => $"{(set.IsNumeric ? "enum" : "text")} {set.TypeName} ({string.Join(", ", set.Values.Select(static value => value.Identifier == value.Value ? value.Value : value.Value + " " + value.Identifier))})",
        RecordType record => _open.Contains(record.TypeName) ? "the same record" : "record" + NameOf(record.TypeName),
        ListType list => "list of " + TypeOf(list.Item) + (list.ItemIsNullable ? "?" : ""),
        DictionaryType dictionary => "dictionary of " + TypeOf(dictionary.Value) + (dictionary.ValueIsNullable ? "?" : ""),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>A name that an override gave.</summary>
    private string NameOf(string typeName) => typeName.StartsWith(_prefix, StringComparison.Ordinal) ? "" : " " + typeName;

    private static string? RecordOf(TypeModel type) => type switch
    {
        RecordType record => record.TypeName,
        ListType list => RecordOf(list.Item),
        DictionaryType dictionary => RecordOf(dictionary.Value),
        _ => null,
    };

    private void Line(int depth, string text) => _text.Append(CultureInfo.InvariantCulture, $"{new string(' ', depth * 2)}{text}\n");
}
