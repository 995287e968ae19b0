namespace EsbGen.Benchmarks.Json;

/// <summary>The states of a step that these texts have; other generators do not see the enum that this one makes.</summary>
internal enum StepStatus : long
{
    NotStarted = 1,
    Running = 2,
    Succeeded = 3,
    Failed = 4,
}
