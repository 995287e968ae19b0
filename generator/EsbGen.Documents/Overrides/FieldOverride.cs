using EsbGen.Documents.Json;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>What an override says of one place in the request or response; what it does not speak of is null.</summary>
/// <param name="Direction">Request or response.</param>
/// <param name="Path">The place.</param>
/// <param name="Place">Where the path stands in the override.</param>
internal sealed record FieldOverride(Direction Direction, JsonPath Path, Place Place)
{
    /// <summary>C# name of the member.</summary>
    public Setting? Name { get; init; }

    /// <summary>C# name of the record that is there.</summary>
    public Setting? Record { get; init; }

    /// <summary>Its type, as <see cref="TypeWords"/> reads it.</summary>
    public Setting? Type { get; init; }

    /// <summary>Whether a caller must set it.</summary>
    public Setting? Required { get; init; }

    /// <summary>Whether it may be null.</summary>
    public Setting? Nullable { get; init; }

    /// <summary>That the document lacks this member.</summary>
    public Setting? Add { get; init; }

    /// <summary>That the member does not exist.</summary>
    public Setting? Drop { get; init; }

    /// <summary>C# names of its listed values.</summary>
    public EquatableArray<ValueName> Values { get; init; }

    /// <summary>The settings that it has, but for silenced findings: the name and place of each.</summary>
    public IEnumerable<(string Name, Place Place)> Given()
    {
        (string, Setting?)[] settings =
        [
            ("name", Name), ("record", Record), ("type", Type),
            ("required", Required), ("nullable", Nullable), ("add", Add), ("drop", Drop),
        ];
        return settings.Where(static setting => setting.Item2 is not null)
            .Select(static setting => (setting.Item1, setting.Item2!.Place))
            .Concat(Values.Select(static value => ("values", value.Place)));
    }
}
