using EsbGen.Sample.Esb.Job;

namespace EsbGen.Sample;

/// <summary>The hosts of a step in the order in which they were first seen, and what changed of them.</summary>
internal sealed class HostBoard
{
    private readonly Dictionary<(long CloudId, string Ip), int> _places = [];
    private readonly List<HostResult> _hosts = [];

    public IReadOnlyList<HostResult> Hosts => _hosts;

    /// <summary>Takes over an answer; returns the hosts whose result is new.</summary>
    public IReadOnlyList<HostResult> Update(GetStepInstanceStatusResponseData state)
    {
        var changed = new List<HostResult>();
        foreach (var group in state.StepInstanceAnalyseResult)
        {
            var result = Printable.Text(group.ResultTypeText);
            foreach (var host in group.IpList)
            {
                Put(new(host.BkCloudId, Printable.Text(host.Ip), result), changed);
            }
        }

        return changed;
    }

    private void Put(HostResult host, List<HostResult> changed)
    {
        if (!_places.TryGetValue((host.CloudId, host.Ip), out var place))
        {
            _places.Add((host.CloudId, host.Ip), _hosts.Count);
            _hosts.Add(host);
            changed.Add(host);
        }
        else if (_hosts[place] != host)
        {
            _hosts[place] = host;
            changed.Add(host);
        }
    }
}
