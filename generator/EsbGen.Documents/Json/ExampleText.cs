namespace EsbGen.Documents.Json;

/// <summary>What a code block holds.</summary>
/// <param name="Values">The JSON texts in it; most often one, none where it is no JSON.</param>
/// <param name="Repairs">What had to be repaired to read them.</param>
/// <param name="Failure">Where reading had to be given up although the block looks like JSON; null where it did not.</param>
internal sealed record ExampleText(
    IReadOnlyList<ExampleValue> Values,
    IReadOnlyList<ExampleRepair> Repairs,
    ExampleRepair? Failure);
