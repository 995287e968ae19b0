namespace EsbGen.Documents.Findings;

/// <summary>A rule that a document can break: one id, one meaning, one message.</summary>
/// <param name="Id">Its id: <c>ESB0030</c>.</param>
/// <param name="Severity">How much a finding of it weighs unless the project says otherwise.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">What is wrong and what to do, with places for a finding's arguments.</param>
internal sealed record Rule(string Id, FindingSeverity Severity, string Title, string Message);
