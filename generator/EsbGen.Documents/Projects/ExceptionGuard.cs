using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Projects;

/// <summary>Turns an unexpected exception within one document into that document's error, so that all others still become clients.</summary>
internal static class ExceptionGuard
{
    /// <param name="work">What may throw.</param>
    /// <param name="failed">What takes its place, with the finding that tells of the exception.</param>
    /// <param name="path">The document.</param>
    public static T Run<T>(Func<T> work, Func<Finding, T> failed, string path)
    {
        try
        {
            return work();
        }
#pragma warning disable CA1031 // Whatever a mistake of ours throws must not take the other documents' clients away.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return failed(new Finding(
                Rules.InternalError,
                new Place(path, default, default),
                Argument.Name(exception.GetType().Name),
                Argument.Name(WhereOf(exception)),
                Argument.MessageOf(exception)));
        }
    }

    /// <summary>The innermost of our methods, without a path of the machine that it was compiled on.</summary>
    private static string WhereOf(Exception exception)
    {
        var method = new System.Diagnostics.StackTrace(exception).GetFrames()
            .Select(static frame => frame.GetMethod())
            .FirstOrDefault(static method => method?.DeclaringType?.Namespace?.StartsWith("EsbGen.", StringComparison.Ordinal) == true);
        return method is null ? "EsbGen" : method.DeclaringType!.Name + "." + method.Name;
    }
}
