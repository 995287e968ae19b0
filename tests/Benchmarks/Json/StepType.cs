namespace EsbGen.Benchmarks.Json;

/// <summary>The kinds of a step; other generators do not see the enum that this one makes.</summary>
internal enum StepType : long
{
    Script = 1,
    File = 2,
    Sql = 4,
}
