using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>A C# name for a listed value.</summary>
/// <param name="Value">The value on the wire.</param>
/// <param name="Name">The name it shall have.</param>
/// <param name="Place">Where the override says so.</param>
internal sealed record ValueName(string Value, string Name, Place Place);
