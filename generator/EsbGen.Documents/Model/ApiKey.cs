namespace EsbGen.Documents.Model;

/// <summary>The little of an API that other documents' APIs can clash with.</summary>
internal sealed record ApiKey(string SystemIdentifier, string Identifier, string Address, string Source, string Language)
{
    public static ApiKey Of(ApiModel api) =>
        new(api.SystemIdentifier, api.Identifier, api.Path.TrimEnd('/').ToLowerInvariant(), api.Source, api.Language);
}
