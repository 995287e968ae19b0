using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Json;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Reading;

/// <summary>Reads the code blocks of a page and adds what they show to the request's or the answer's shape.</summary>
internal sealed class ExampleCollector(DocumentContents contents, FindingBag findings, CancellationToken cancellationToken)
{
    private readonly List<(ExampleValue Value, DocCode Code)> _failures = [];
    private readonly List<(ExampleValue Value, DocCode Code, Direction Direction)> _loose = [];
    private bool _hasRequest;
    private bool _hasAnswer;

    public void Add(DocCode code, HeadingRole role, Direction? direction)
    {
        var isExample = role is HeadingRole.RequestExample or HeadingRole.AnswerExample;
        if (!isExample && role is not (HeadingRole.RequestParameters or HeadingRole.AnswerParameters or HeadingRole.Other))
        {
            return;
        }

        var text = ExampleReader.Read(code.Text, cancellationToken);
        if (!isExample)
        {
            // JSON elsewhere counts only where the page has no example of its own.
            foreach (var value in text.Values)
            {
                if (value is { Kind: ExampleKind.Object, Members.Count: > 0 } && role != HeadingRole.Other && direction is { } where)
                {
                    _loose.Add((value, code, IsEnvelope(value) ? Direction.Response : where));
                }
            }

            return;
        }

        Report(text, code);
        foreach (var value in text.Values)
        {
            if (value.Kind != ExampleKind.Object)
            {
                continue;
            }

            if (role == HeadingRole.AnswerExample || IsEnvelope(value))
            {
                AddAnswer(value, code);
            }
            else
            {
                _hasRequest = true;
                AddRequest(value, code);
            }
        }
    }

    /// <summary>To be called after the last block.</summary>
    public void Finish()
    {
        if (!_hasAnswer)
        {
            foreach (var (value, code) in _failures)
            {
                contents.AnswerShape.Add(value, code.Map);
                _hasAnswer = true;
            }
        }

        foreach (var (value, code, direction) in _loose)
        {
            if (direction == Direction.Response ? !_hasAnswer : !_hasRequest)
            {
                if (direction == Direction.Response)
                {
                    AddSuccess(value, code);
                }
                else
                {
                    AddRequest(value, code);
                }
            }
        }
    }

    private void AddRequest(ExampleValue value, DocCode code)
    {
        contents.RequestExample ??= value;
        contents.RequestShape.Add(value, code.Map);
    }

    private void AddSuccess(ExampleValue value, DocCode code)
    {
        contents.AnswerExample ??= contents.Dialect.Envelope.IsFailure(value) ? null : value;
        contents.AnswerShape.Add(value, code.Map);
    }

    private void AddAnswer(ExampleValue value, DocCode code)
    {
        contents.DescribesCall = true;

        // An answer that fails shows no data; it says nothing of what a success holds.
        if (value.Members.Any(static member => member is { Name: "result", Value: { Kind: ExampleKind.Boolean, Text: "false" } }))
        {
            _failures.Add((value, code));
            return;
        }

        _hasAnswer = true;
        AddSuccess(value, code);
    }

    private void Report(ExampleText text, DocCode code)
    {
        foreach (var repair in text.Repairs)
        {
            findings.Add(Rules.ExampleRepaired, code.Map.PlaceOf(repair.Start, repair.Length), repair.ToArgument());
        }

        if (text.Failure is { } failure)
        {
            findings.Add(Rules.ExampleUnreadable, code.Map.PlaceOf(failure.Start, failure.Length), failure.ToArgument());
        }
        else if (!code.IsClosed && text.Values.Count > 0)
        {
            findings.Add(Rules.FenceUnclosed, FenceOf(code));
        }
    }

    private static Place FenceOf(DocCode code)
    {
        var source = code.Map.Source;
        var start = code.Where.Span.Start;
        return new TextPlace(source, TextSpan.FromBounds(start, source.LineEnd(start)));
    }

    private static bool IsEnvelope(ExampleValue value)
    {
        var known = 0;
        foreach (var member in value.Members)
        {
            known += member.Name is "code" or "message" or "data" ? 1 : member is { Name: "result", Value.Kind: ExampleKind.Boolean } ? 2 : 0;
        }

        return known >= 2;
    }
}
