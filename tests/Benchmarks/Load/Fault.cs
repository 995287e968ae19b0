using EsbGen.Testing;

namespace EsbGen.Benchmarks.Load;

/// <summary>Something that may happen to an attempt.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="Weight">How often it happens, beside the others' weights.</param>
/// <param name="Outcome">What the call ends in where this is what its last attempt met: the exception's type; null for a result.</param>
/// <param name="Reply">What the fake answers; its own answer where null.</param>
internal sealed record Fault(string Name, int Weight, Type? Outcome, Func<FakeCall, FakeResponse?> Reply);
