using EsbGen.Documents.Model;
using EsbGen.Documents.Projects;
using EsbGen.Generator.CSharp;

namespace EsbGen.Generator.Pipeline;

/// <summary>The files that belong to no single API: clients, catalogue, registration, lists of values, support types.</summary>
internal static class SharedFiles
{
    public static EquatableArray<GeneratedFile> Emit((GeneratedProject Project, (Settings Settings, Target Target) Own) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (project, (settings, target)) = input;
        if (!target.CanGenerate || project.Apis.Count == 0)
        {
            return default;
        }

        var apis = new EquatableArray<ApiName>(project.Apis.OrderBy(static api => api.System, StringComparer.Ordinal).ThenBy(static api => api.Api, StringComparer.Ordinal));
        var systems = new EquatableArray<string>(apis.Select(static api => api.System).Distinct(StringComparer.Ordinal));
        var files = new List<GeneratedFile>();
        files.AddRange(systems.Select(system => ClientEmitter.Emit(system, settings.Namespace)));
        files.AddRange(ValueSets.Unite(project.Values).Select(system => ValueSetEmitter.Emit(system.SystemIdentifier, system.Sets, settings.Namespace)));
        files.Add(CatalogueEmitter.Emit(apis, settings.Namespace));
        if (target.HasDependencyInjection)
        {
            files.Add(RegistrationEmitter.Emit(systems, settings.Namespace));
        }

        if (target.LacksIsExternalInit)
        {
            files.Add(PolyfillEmitter.IsExternalInit());
        }

        if (target.LacksRequiredMember)
        {
            files.Add(PolyfillEmitter.RequiredMember());
        }

        return new(WithOwnNames(files));
    }

    /// <summary>The compiler wants names of files that differ in more than letter case; those of systems may not.</summary>
    private static IEnumerable<GeneratedFile> WithOwnNames(IEnumerable<GeneratedFile> files)
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
