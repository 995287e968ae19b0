using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>A record's name from an override.</summary>
/// <param name="TypeName">The name that the document gives it.</param>
/// <param name="Name">The name that it shall have.</param>
/// <param name="Place">Where the override says so.</param>
internal sealed record RecordRename(string TypeName, string Name, Place Place);
