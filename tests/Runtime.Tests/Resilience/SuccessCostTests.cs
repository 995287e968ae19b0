using System.Text;
using Xunit;

namespace EsbGen.Runtime.Tests.Resilience;

/// <summary>Retries cost nothing while nothing fails.</summary>
[Collection("Listeners")]
public sealed class SuccessCostTests
{
    [Fact]
    public void A_success_allocates_no_more_with_retries_than_without()
    {
        var bytes = Encoding.UTF8.GetBytes(Calls.Success);
        using var http = Handler.Client(() => new ByteArrayContent(bytes));
        var with = AllocatedBy(Calls.Demo(http, static options => options.Retry = new EsbRetryOptions()));
        var without = AllocatedBy(Calls.Demo(http));

        // Room for what the runtime does beside; a pipeline around the call takes more.
        Assert.InRange(with - without, -64, 64);
        Assert.True(AllocatedBy(Calls.Demo(http, static options => options.Pipeline = Polly.ResiliencePipeline.Empty)) - without > 64);
    }

    private static double AllocatedBy(Esb.Demo.DemoClient client)
    {
        const int Count = 2000;
        for (var index = 0; index < 200; index++)
        {
            CallOnce(client);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var index = 0; index < Count; index++)
        {
            CallOnce(client);
        }

        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Count;
    }

    private static void CallOnce(Esb.Demo.DemoClient client)
    {
        var call = client.ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.True(call.IsCompletedSuccessfully);
    }
}
