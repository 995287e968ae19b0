using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;
using EsbGen.Documents.Projects;

namespace EsbGen.Generator.Pipeline;

/// <summary>What a document must know of the project around it. It changes rarely: with the set of APIs, not with what they say.</summary>
internal sealed record ProjectFacts(Clashes Clashes, Translations Translations, OverrideSet Overrides, Settings Settings, ConsumerFacts Consumer)
{
    public static ProjectFacts Of(((Clashes Clashes, Translations Translations) Others, (OverrideSet Overrides, (Settings Settings, ConsumerFacts Consumer) Project) Own) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var ((clashes, translations), (overrides, (settings, consumer))) = input;
        return new ProjectFacts(clashes, translations, overrides, settings, consumer);
    }
}
