namespace EsbGen.Documents.Model;

/// <summary>An API by its C# names.</summary>
internal sealed record ApiName(string System, string Api);
