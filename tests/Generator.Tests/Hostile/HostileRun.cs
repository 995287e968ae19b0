using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Projects;
using EsbGen.Generator.CSharp;

namespace EsbGen.Generator.Tests.Hostile;

/// <summary>What the generator does with one document, on the calling thread: parse, bind, override, link, emit.</summary>
internal static class HostileRun
{
    public const string Source = "specs/demo/get_thing.md";

    /// <exception cref="InvalidOperationException">The compiler of documents threw; it tells that as a finding.</exception>
    public static (ApiModel? Api, EquatableArray<Finding> Findings, IReadOnlyList<GeneratedFile> Files) Compile(
        string text, string? overrideText = null, string rootNamespace = "Demo.Esb", string source = Source, CancellationToken cancellationToken = default)
    {
        var overrideSource = Path.ChangeExtension(source, ".esb.json");
        var model = ProjectCompiler.Compile(
            [new DocumentText(source, source, text) { KeepsExamples = true }],
            overrideText is null ? [] : [new OverrideText(overrideSource, overrideSource, overrideText)],
            EsbDialect.Instance,
            new Settings(rootNamespace, "", "", NamesValuesByNumber: false),
            cancellationToken);
        foreach (var finding in model.Findings)
        {
            if (finding.Id == Rules.InternalError.Id)
            {
                throw new InvalidOperationException(finding.Message);
            }
        }

        var files = new List<GeneratedFile>();
        foreach (var compiled in model.Apis)
        {
            files.Add(ApiEmitter.Emit(compiled.Api, compiled.Paging, compiled.Examples, rootNamespace, hasAnnotations: true));
            files.Add(ClientEmitter.Emit(compiled.Api.SystemIdentifier, rootNamespace));

            // Stages compare what they are given with what they were given before, and an API of two languages is merged.
            var again = ApiMerger.Merge(compiled.Api, compiled.Api);
            _ = again.Api == compiled.Api;
            _ = again.Api.GetHashCode();
        }

        foreach (var values in model.Values)
        {
            files.Add(ValueSetEmitter.Emit(values.SystemIdentifier, values.Sets, rootNamespace));
        }

        return (model.Apis.Count == 0 ? null : model.Apis[0].Api, model.Findings, files);
    }

    /// <summary>Does something on a thread with a small stack; false where it takes too long.</summary>
    public static bool OnSmallStack(TimeSpan limit, Action action)
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
#pragma warning disable CA1031 // It is thrown again below, where the test sees it.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    thrown = exception;
                }
            },
            256 * 1024)
        { IsBackground = true };
        thread.Start();
        if (!thread.Join(limit))
        {
            return false;
        }

        return thrown is null ? true : throw new InvalidOperationException("It failed on the small stack.", thrown);
    }
}
