namespace EsbGen.Documents.Json;

/// <summary>Something in an example that is not JSON, and how it was read; the place is in the code's text.</summary>
/// <param name="What">What is wrong there, in words that end a sentence: <c>a comma is missing</c>.</param>
/// <param name="Start">Where in the code's text.</param>
/// <param name="Length">How long; at least 1 where the text has not ended.</param>
internal sealed record ExampleRepair(string What, int Start, int Length);
