using EsbGen.Sample.Fake;

namespace EsbGen.Sample;

/// <summary>What the command line asks for.</summary>
internal sealed record SampleOptions
{
    /// <summary>Where ESB is; null for a fake of our own.</summary>
    public Uri? Address { get; init; }

    public string? AppCode { get; init; }

    public string? AppSecret { get; init; }

    public string? Username { get; init; }

    public long BizId { get; init; } = SampleEsb.BizId;

    public long JobInstanceId { get; init; } = SampleEsb.JobInstanceId;

    public long StepInstanceId { get; init; } = SampleEsb.StepInstanceId;

    /// <summary>How long to wait between two questions.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>Where to serve the fake to others, 0 for any free port; null to watch.</summary>
    public int? ServePort { get; init; }

    public bool ShowHelp { get; init; }

    /// <summary>Never the secret.</summary>
    public override string ToString() => $"{Address} as {AppCode}";
}
