using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;

namespace EsbGen.Documents.Projects;

/// <summary>What a document must know of the project around it. It changes with the set of APIs, not with what they say.</summary>
/// <param name="Clashes">Who gives way to whom.</param>
/// <param name="Translations">What documents in another language say.</param>
/// <param name="Overrides">The overrides.</param>
/// <param name="Settings">What the project decides.</param>
internal sealed record ProjectLinks(Clashes Clashes, Translations Translations, OverrideSet Overrides, Settings Settings);
