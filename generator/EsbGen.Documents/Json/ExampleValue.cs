namespace EsbGen.Documents.Json;

/// <summary>A value of an example. Lives only within one stage.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A text's value, a number as written, <c>true</c> or <c>false</c>; empty otherwise.</param>
/// <param name="Items">An array's items.</param>
/// <param name="Members">An object's members in order; a name that repeats keeps its last value.</param>
/// <param name="Start">Where it starts in the code's text.</param>
/// <param name="Length">How long it is there.</param>
internal sealed record ExampleValue(
    ExampleKind Kind,
    string Text,
    List<ExampleValue> Items,
    List<ExampleMember> Members,
    int Start,
    int Length);
