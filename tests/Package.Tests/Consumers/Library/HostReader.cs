using System;
using System.Threading;
using System.Threading.Tasks;
using Acme.Jobs.Esb.Cmdb;

namespace Acme.Jobs;

/// <summary>Reads hosts, page by page.</summary>
public sealed class HostReader
{
    private readonly ICmdbClient _cmdb;

    /// <summary>Reads through a client.</summary>
    /// <param name="cmdb">The client.</param>
    public HostReader(ICmdbClient cmdb) => _cmdb = cmdb;

    /// <summary>Counts the hosts of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    /// <returns>How many there are.</returns>
    public async Task<int> CountAsync(string name, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var host in _cmdb.SearchHostPagesAsync(new SearchHostRequest(), cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            count += string.Equals(host.Name, name, StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }
}
