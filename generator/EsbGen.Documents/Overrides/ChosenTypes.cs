using EsbGen.Documents.Model;

namespace EsbGen.Documents.Overrides;

/// <summary>The types of an API that are named by something other than its address.</summary>
/// <param name="System">C# name of the system.</param>
/// <param name="Source">The document.</param>
/// <param name="Records">Records that overrides name.</param>
/// <param name="ValueTypes">Types of listed values, which the system's APIs share.</param>
internal sealed record ChosenTypes(string System, string Source, EquatableArray<string> Records, EquatableArray<string> ValueTypes);
