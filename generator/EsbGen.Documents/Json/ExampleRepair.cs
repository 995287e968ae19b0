using EsbGen.Documents.Findings;

namespace EsbGen.Documents.Json;

/// <summary>Something in an example that is not JSON, and how it was read; the place is in the code's text.</summary>
/// <param name="Defect">What is wrong there.</param>
/// <param name="Start">Where in the code's text.</param>
/// <param name="Length">How long; at least 1 where the text has not ended.</param>
/// <param name="Found">What stands there, for the defects that speak of it.</param>
/// <param name="Expected">What should stand there; likewise.</param>
internal sealed record ExampleRepair(JsonDefect Defect, int Start, int Length, string Found = "", string Expected = "")
{
    public Argument ToArgument() => Argument.Of(Defect, Found, Expected);
}
