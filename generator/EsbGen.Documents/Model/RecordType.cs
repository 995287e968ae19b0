namespace EsbGen.Documents.Model;

/// <summary>A record of the same API, by its C# name.</summary>
internal sealed record RecordType(string TypeName) : TypeModel;
