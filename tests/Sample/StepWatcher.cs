using System.Runtime.CompilerServices;
using EsbGen.Sample.Esb.Job;

namespace EsbGen.Sample;

/// <summary>Polls a step until it ends.</summary>
internal sealed class StepWatcher(IJobClient job, SampleOptions options, TimeProvider time)
{
    public async IAsyncEnumerable<GetStepInstanceStatusResponseData> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var request = new GetStepInstanceStatusRequest
        {
            BkBizId = options.BizId,
            Params = new() { JobInstanceId = options.JobInstanceId, StepInstanceId = options.StepInstanceId },
        };
        while (true)
        {
            var answer = await job.GetStepInstanceStatusAsync(request, cancellationToken: cancellationToken);
            yield return answer.Data;
            if (answer.Data.IsFinished)
            {
                yield break;
            }

            await Task.Delay(options.Interval, time, cancellationToken);
        }
    }
}
