using System;
using System.Threading;
using System.Threading.Tasks;
using Acme.Jobs.Esb.Job;

namespace Acme.Jobs;

/// <summary>Reads steps of jobs.</summary>
public sealed class StepReader
{
    private readonly IJobClient _job;

    /// <summary>Reads through a client.</summary>
    /// <param name="job">The client.</param>
    public StepReader(IJobClient job) => _job = job;

    /// <summary>Tells whether a step has ended.</summary>
    /// <param name="jobInstanceId">The job's id.</param>
    /// <param name="stepInstanceId">The step's id.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>True once it has.</returns>
    public async Task<bool> IsFinishedAsync(long jobInstanceId, long stepInstanceId, CancellationToken cancellationToken)
    {
        var request = new GetStepInstanceStatusRequest
        {
            BkBizId = 2,
            Params = new() { JobInstanceId = jobInstanceId, StepInstanceId = stepInstanceId },
        };
        var answer = await _job.GetStepInstanceStatusAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return answer.Data.IsFinished;
    }
}
