using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Tests;

/// <summary>An AdditionalFile in memory; null text stands for a file that cannot be opened.</summary>
internal sealed class Document(string path, string? text) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text, System.Text.Encoding.UTF8);
}
