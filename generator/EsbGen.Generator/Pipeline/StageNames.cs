namespace EsbGen.Generator.Pipeline;

/// <summary>The tracking names of the stages; tests assert each of them.</summary>
internal static class StageNames
{
    public const string Settings = nameof(Settings);
    public const string Target = nameof(Target);
    public const string OverrideFiles = nameof(OverrideFiles);
    public const string DocumentFiles = nameof(DocumentFiles);
    public const string Overrides = nameof(Overrides);
    public const string OverrideSet = nameof(OverrideSet);
    public const string Texts = nameof(Texts);
    public const string Documents = nameof(Documents);
    public const string Keys = nameof(Keys);
    public const string Clashes = nameof(Clashes);
    public const string Links = nameof(Links);
    public const string Joined = nameof(Joined);
    public const string RefusedTypes = nameof(RefusedTypes);
    public const string Apis = nameof(Apis);
    public const string Project = nameof(Project);
    public const string SharedFiles = nameof(SharedFiles);
    public const string Findings = nameof(Findings);

    public static IReadOnlyList<string> All { get; } =
        [Settings, Target, OverrideFiles, DocumentFiles, Overrides, OverrideSet, Texts, Documents, Keys, Clashes, Links, Joined, RefusedTypes, Apis, Project, SharedFiles, Findings];
}
