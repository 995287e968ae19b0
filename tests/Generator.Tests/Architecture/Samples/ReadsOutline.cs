namespace EsbGen.Generator.Tests.Architecture.Samples.Binding;

/// <summary>No breach: binding reads outlines.</summary>
internal static class ReadsOutline
{
    public static string Bind(Markdown.Outline outline) => outline.Title;
}
