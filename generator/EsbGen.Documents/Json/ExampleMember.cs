namespace EsbGen.Documents.Json;

/// <summary>A member of an object in an example; <paramref name="Start"/> and <paramref name="Length"/> are its name's.</summary>
internal sealed record ExampleMember(string Name, ExampleValue Value, int Start, int Length);
