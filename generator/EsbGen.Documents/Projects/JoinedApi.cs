using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;

namespace EsbGen.Documents.Projects;

/// <summary>An API with its translation and overrides, before the project knows whether the names that overrides chose are free.</summary>
/// <param name="Overridden">The API; null where an exception of ours took it away.</param>
/// <param name="Path">The document's path, where a further exception is reported.</param>
/// <param name="Failure">Why there is no API; null where there is one.</param>
internal sealed record JoinedApi(OverriddenApi? Overridden, string Path, Finding? Failure)
{
    /// <summary>The types that are named by something other than the API's address; null where there are none.</summary>
    public ChosenTypes? ChosenTypes
    {
        get
        {
            if (Overridden is not { } overridden)
            {
                return null;
            }

            var api = overridden.Merged.Api;
            var values = (ValueSets.Of(api)?.Sets ?? default).Select(static set => set.TypeName);
            return new ChosenTypes(api.SystemIdentifier, api.Source, new(overridden.Renames.Select(static rename => rename.Name)), new(values));
        }
    }
}
