using EsbGen.Documents.Json;

namespace EsbGen.Documents.Dialects;

/// <summary>What every response has around the data of its API.</summary>
/// <param name="members">Its members.</param>
/// <param name="successCodes">Codes of a success where a response does not say <c>result</c>.</param>
internal sealed class Envelope(IReadOnlyList<string> members, IReadOnlyList<string> successCodes)
{
    public bool IsStandard(string name)
    {
        foreach (var member in members)
        {
            if (member == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a client would take the response for a failure: by <c>result</c> where there is one, otherwise by <c>code</c>.</summary>
    public bool IsFailure(ExampleValue response) =>
        Find(response, "result") is { } result ? result.Text == "false"
        : Find(response, "code") is { } code && !successCodes.Contains(code.Text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the response says whether it is a success.</summary>
    public static bool SaysOutcome(ExampleValue response) => Find(response, "result") is not null || Find(response, "code") is not null;

    /// <summary>The value of a member; null where it is not there, or null.</summary>
    private static ExampleValue? Find(ExampleValue value, string name) =>
        value.Members.Find(member => member.Name == name)?.Value is { Kind: not ExampleKind.Null } found ? found : null;
}
