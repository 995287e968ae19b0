namespace EsbGen.Benchmarks.Json;

/// <summary>The answer in one form.</summary>
/// <param name="Form">What the form is called.</param>
/// <param name="Texts">The texts, read in turn.</param>
/// <param name="InitTarget">How many times as fast as source generation into <c>init</c> records EsbGen must be.</param>
/// <param name="PlainTarget">How many times as fast as source generation into <c>set</c> classes.</param>
/// <param name="Known">What of it the <c>set</c> classes keep; null for all of it. They pass unknown members over, which is faster.</param>
internal sealed record Answer(string Form, byte[][] Texts, double InitTarget = 2, double PlainTarget = 1.5, byte[]? Known = null)
{
    public bool HasUnknown => Known is not null;
}
