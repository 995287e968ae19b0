namespace EsbGen.Documents.Json;

/// <summary>A step of a path: to the member of a name, or, where that is null, to each item of a list or dictionary.</summary>
internal readonly record struct PathStep(string? Name);
