namespace EsbGen.Sample;

/// <summary>What became of a host so far, in the words of ESB.</summary>
internal sealed record HostResult(long CloudId, string Ip, string Result)
{
    /// <summary>What the words mean. The document does not list them, so what they do not tell stays unknown.</summary>
    public HostOutcome Outcome =>
        Says("fail", "失败", "error", "timeout", "超时") ? HostOutcome.Failed
        : Says("success", "成功") ? HostOutcome.Succeeded
        : Says("running", "正在") ? HostOutcome.Running
        : Says("wait", "等待") ? HostOutcome.Waiting
        : HostOutcome.Unknown;

    private bool Says(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Result.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
