using EsbGen.Documents.Binding;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Projects;

/// <summary>Compiles one document, from its text to its model. Nothing of Markdig and no outline leaves it.</summary>
internal static class DocumentCompiler
{
    public static BoundDocument Compile(DocumentText document, CancellationToken cancellationToken)
    {
        var bound = ExceptionGuard.Run(() => Bind(document, cancellationToken), failure => new BoundDocument(null, StartOf(document), new([failure])), document.Path);
        bound = bound with { Source = document.Source, Dialect = document.Dialect, HasOverride = document.HasOverride };
        return bound.Api is not { } api ? bound : bound with { Key = ApiKey.Of(api) };
    }

    private static BoundDocument Bind(DocumentText document, CancellationToken cancellationToken)
    {
        var start = StartOf(document);
        if (TextFile.WhyUnreadable(document.Text) is { } reason)
        {
            return Failed(start, reason);
        }

        if (OutlineParser.Parse(document.Path, document.Text!, cancellationToken) is not { } outline)
        {
            return Failed(start, UnreadableReason.TooDeep);
        }

        var hints = new DocumentHints(document.Source, document.Method, document.AddressPath, start) { Dialect = document.Dialect, KeepsExamples = document.KeepsExamples };
        return DocumentBinder.Bind(outline, hints, cancellationToken);
    }

    private static Place StartOf(DocumentText document) => new(document.Path, default, default);

    private static BoundDocument Failed(Place place, UnreadableReason reason) =>
        new(null, place, new([new Finding(Rules.Unreadable, place, Argument.Of(reason))]));
}
