namespace EsbGen.Documents.Findings;

/// <summary>A rule that a document or an override can break: one id, one meaning, one message.</summary>
/// <param name="Id">Its id: <c>ESB0030</c>.</param>
/// <param name="Severity">How much a finding of it weighs unless the project says otherwise.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">What is wrong and what to do, with a place for each of <see cref="Parameters"/>.</param>
internal sealed record Rule(string Id, FindingSeverity Severity, string Title, string Message)
{
    /// <summary>What fills the places of the message, in their order.</summary>
    public IReadOnlyList<ArgumentKind> Parameters { get; init; } = [];

    /// <summary>Whether an override can settle it, so that its findings may carry a <see cref="SuggestedEdit"/>.</summary>
    public bool SuggestsEdit { get; init; }

    /// <summary>The message, and a last place for the sentence of the suggested edit where there may be one.</summary>
    public string MessageFormat => SuggestsEdit ? Message + "{" + Parameters.Count + "}" : Message;

    public static Rule Error(string id, string title, string message, params ArgumentKind[] parameters) =>
        new(id, FindingSeverity.Error, title, message) { Parameters = parameters };

    public static Rule Warning(string id, string title, string message, params ArgumentKind[] parameters) =>
        new(id, FindingSeverity.Warning, title, message) { Parameters = parameters };

    public static Rule Info(string id, string title, string message, params ArgumentKind[] parameters) =>
        new(id, FindingSeverity.Info, title, message) { Parameters = parameters };

    /// <summary>The same rule, whose findings may suggest an edit of the override.</summary>
    public Rule WithEdit() => this with { SuggestsEdit = true };
}
