using System.Text;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Projects;

/// <summary>Finds the parameters that a caller must set, also within others, each after those that hold it.</summary>
internal sealed class RequiredParameters(Func<string, RecordModel?> recordOf)
{
    // Structures that share others over and over have more paths than a caller could set.
    private const int MostRecords = 2000;

    private readonly List<string> _paths = [];
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _records;

    /// <summary>As JSON paths: <c>$.params.job_instance_id</c>, <c>$.hosts[*].ip</c>.</summary>
    public static EquatableArray<string> Of(ApiModel api, Func<string, RecordModel?> recordOf)
    {
        if (api.Request is not { } request)
        {
            return default;
        }

        var finder = new RequiredParameters(recordOf);
        finder.Add(request, "$");
        return new(finder._paths);
    }

    private void Add(RecordModel record, string path)
    {
        // A structure may hold itself.
        if (_records++ >= MostRecords || _open.Count >= Bounds.MaxFieldDepth || !_open.Add(record.TypeName))
        {
            return;
        }

        foreach (var member in record.Members)
        {
            var own = path + Step(member.JsonName);
            if (member.IsRequired)
            {
                _paths.Add(own);
            }

            Add(member.Type, own);
        }

        _open.Remove(record.TypeName);
    }

    private void Add(TypeModel type, string path)
    {
        switch (type)
        {
            case RecordType record when recordOf(record.TypeName) is { } structure:
                Add(structure, path);
                break;
            case ListType list:
                Add(list.Item, path + "[*]");
                break;
            case DictionaryType dictionary:
                Add(dictionary.Value, path + "[*]");
                break;
        }
    }

    private static string Step(string name)
    {
        if (name.Length > 0 && name.All(static c => char.IsLetterOrDigit(c) || c == '_'))
        {
            return "." + name;
        }

        var step = new StringBuilder("['");
        foreach (var c in name)
        {
            step.Append(c is '\'' or '\\' ? "\\" : "").Append(c);
        }

        return step.Append("']").ToString();
    }
}
