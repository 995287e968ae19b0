namespace EsbGen.Generator.Tests.Architecture.Samples.CSharp;

/// <summary>A breach: text made from a document, inside a lambda only.</summary>
internal static class ReadsInClosure
{
    public static Func<object, string> Emit(string indent) => value => indent + ((Markdown.Outline)value).Title;
}
