namespace EsbGen.Documents.Prose.Values;

/// <summary>A value as prose lists it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Label">What stands beside it; empty for nothing.</param>
internal readonly record struct ValueEntry(string Value, string Label);
