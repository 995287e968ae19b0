using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Overrides;

/// <summary>An API with its overrides applied.</summary>
/// <param name="Merged">The API.</param>
/// <param name="Renames">Records to rename, once it is known that no other API of the system has such a type.</param>
/// <param name="Findings">What is wrong with the overrides.</param>
internal sealed record OverriddenApi(MergedApi Merged, EquatableArray<RecordRename> Renames, EquatableArray<Finding> Findings);
