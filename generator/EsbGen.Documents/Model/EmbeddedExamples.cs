using EsbGen.Documents.Projects;

namespace EsbGen.Documents.Model;

/// <summary>Examples that fit an API's records, and what a call must bring.</summary>
/// <param name="Request">A request's parameters as JSON, without credentials.</param>
/// <param name="Answer">The answer of a success as JSON.</param>
/// <param name="RequiredParameters">The parameters that a caller must set, as JSON paths.</param>
internal sealed record EmbeddedExamples(string Request, string Answer, EquatableArray<string> RequiredParameters);
