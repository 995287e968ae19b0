using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;

namespace EsbGen.Generator.Pipeline;

/// <summary>An API that gets a file, with all of the project that has a part in it.</summary>
/// <param name="Api">What its document says.</param>
/// <param name="Other">What the document in the other language says; null where there is none.</param>
/// <param name="Overrides">The overrides beside the documents.</param>
/// <param name="Settings">What the project decides.</param>
/// <param name="Consumer">What the project can hold.</param>
internal sealed record ResolvedApi(ApiModel Api, ApiModel? Other, EquatableArray<OverrideFile> Overrides, Settings Settings, ConsumerFacts Consumer);
