using EsbGen.Documents.Json;

namespace EsbGen.Documents.Dialects;

/// <summary>Tells what an example of an answer shows.</summary>
internal static class AnswerExamples
{
    /// <summary>Whether a client would take the answer for a failure: by <c>result</c> where there is one, otherwise by <c>code</c>.</summary>
    public static bool IsFailure(ExampleValue answer) =>
        Find(answer, "result") is { } result ? result.Text == "false"
        : Find(answer, "code") is { } code && !(code.Text is "0" or "200" || string.Equals(code.Text, "OK", StringComparison.OrdinalIgnoreCase));

    /// <summary>The value of a member; null where it is not there, or null.</summary>
    public static ExampleValue? Find(ExampleValue value, string name) =>
        value.Members.Find(member => member.Name == name)?.Value is { Kind: not ExampleKind.Null } found ? found : null;
}
