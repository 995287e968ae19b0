using EsbGen.Documents.Model;
using EsbGen.Documents.Projects;
using EsbGen.Generator.CSharp;

namespace EsbGen.Generator.Pipeline;

/// <summary>The files that depend on which APIs there are, not on what they say.</summary>
internal static class SharedFiles
{
    public static EquatableArray<GeneratedFile> Emit((Clashes Clashes, (Settings Settings, ConsumerFacts Consumer) Project) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (clashes, (settings, consumer)) = input;
        if (!consumer.CanGenerate || clashes.Apis.Count == 0)
        {
            return default;
        }

        var files = new List<GeneratedFile>();
        foreach (var system in clashes.Systems)
        {
            files.Add(ClientEmitter.Emit(system, settings.Namespace));
        }

        files.Add(CatalogueEmitter.Emit(clashes.Apis, settings.Namespace));
        if (consumer.HasDependencyInjection)
        {
            files.Add(RegistrationEmitter.Emit(clashes.Systems, settings.Namespace));
        }

        if (consumer.LacksIsExternalInit)
        {
            files.Add(PolyfillEmitter.IsExternalInit());
        }

        if (consumer.LacksRequiredMember)
        {
            files.Add(PolyfillEmitter.RequiredMember());
        }

        return new(WithOwnNames(files));
    }

    /// <summary>The compiler wants names of files that differ in more than letter case; those of systems may not.</summary>
    public static IEnumerable<GeneratedFile> WithOwnNames(IEnumerable<GeneratedFile> files)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            var name = file.HintName;
            while (!taken.Add(name))
            {
                name = "_" + name;
            }

            yield return file with { HintName = name };
        }
    }
}
