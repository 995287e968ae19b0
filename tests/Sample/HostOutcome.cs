namespace EsbGen.Sample;

/// <summary>How a host stands, what needs attention first.</summary>
internal enum HostOutcome
{
    Failed,
    Unknown,
    Running,
    Waiting,
    Succeeded,
}
