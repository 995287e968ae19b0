using EsbGen.Documents.Binding;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Model;
using EsbGen.Documents.Projects;
using EsbGen.Documents.Text;
using EsbGen.Generator.Diagnostics;

namespace EsbGen.Generator.Pipeline;

/// <summary>One document from its text to its model. Nothing of Markdig and no outline leaves this stage.</summary>
internal static class DocumentCompiler
{
    public static BoundDocument ParseAndBind(DocumentText document, CancellationToken cancellationToken)
    {
        var bound = Bind(document, cancellationToken);
        bound = bound with { Source = document.Source, HasOverride = document.HasOverride, HasProblems = bound.Findings.Any(static finding => !Descriptors.IsOfAnalyzer(finding.Id)) };
        return bound.Api is not { } api ? bound : bound with { Key = ApiKey.Of(api), Values = ValueSets.Of(api) };
    }

    private static BoundDocument Bind(DocumentText document, CancellationToken cancellationToken)
    {
        var start = new Place(document.Path, default, default);
        if (WhyUnreadable(document.Text) is { } reason)
        {
            return Failed(start, reason);
        }

        if (OutlineParser.Parse(document.Path, document.Text!, cancellationToken) is not { } outline)
        {
            return Failed(start, "its Markdown is nested too deeply");
        }

        var hints = new DocumentHints(document.Source, document.Method, document.AddressPath, start) { KeepsExamples = document.KeepsExamples };
        return DocumentBinder.Bind(outline, hints, cancellationToken);
    }

    private static string? WhyUnreadable(string? text) =>
        text is null ? "the file cannot be opened"
        : string.IsNullOrWhiteSpace(text) ? "the file is empty"
        : text.IndexOf('\0') >= 0 ? "the file is not text"
        : null;

    private static BoundDocument Failed(Place place, string reason) =>
        new(null, place, new([new Finding(Rules.Unreadable.Id, place, new([reason]))]));
}
