using System.Text;
using System.Text.Json;

namespace EsbGen.Testing;

/// <summary>Looks for a parameter that a document requires, by its JSON path.</summary>
internal sealed class ParameterCheck
{
    private const string Each = "[*]";

    private readonly string _path;

    // Names; null for each item of a list or value of a map.
    private readonly List<string?> _steps = [];

    public ParameterCheck(string path)
    {
        _path = path;
        var index = 1;
        while (index < path.Length)
        {
            _steps.Add(ReadStep(path, ref index));
        }
    }

    /// <summary>What to say of it where it is missing; null where it is there, or nothing is that could hold it.</summary>
    public string? WhyRefused(JsonElement parameters) =>
        IsMissing(parameters, 0)
            ? "parameters error: " + (_path.StartsWith("$.", StringComparison.Ordinal) ? _path.Substring(2) : _path) + " is required"
            : null;

    private bool IsMissing(JsonElement value, int step)
    {
        if (step == _steps.Count)
        {
            return false;
        }

        if (_steps[step] is { } name)
        {
            // What holds it has a check of its own where it is required.
            return value.ValueKind == JsonValueKind.Object
                && (value.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null
                    ? IsMissing(member, step + 1)
                    : step == _steps.Count - 1);
        }

        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().Any(item => IsMissing(item, step + 1)),
            JsonValueKind.Object => value.EnumerateObject().Any(member => IsMissing(member.Value, step + 1)),
            _ => false,
        };
    }

    private static string? ReadStep(string path, ref int index)
    {
        if (string.CompareOrdinal(path, index, Each, 0, Each.Length) == 0)
        {
            index += Each.Length;
            return null;
        }

        var start = ++index;
        if (path[start - 1] == '.')
        {
            var end = path.IndexOfAny(['.', '['], start);
            index = end < 0 ? path.Length : end;
            return path.Substring(start, index - start);
        }

        // ['any name'], with a backslash before quotes and backslashes.
        var name = new StringBuilder();
        for (index++; path[index] != '\''; index++)
        {
            index += path[index] == '\\' ? 1 : 0;
            name.Append(path[index]);
        }

        index += 2;
        return name.ToString();
    }
}
