using System.Text.Json;
using EsbGen.Benchmarks.Calls.ByHand;
using EsbGen.Benchmarks.Esb.Job;
using Refit;

namespace EsbGen.Benchmarks.Calls;

/// <summary>A way to make the call.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="CallAsync">Makes it and gives the answer.</param>
internal sealed record CallContender(string Name, Func<Task<object>> CallAsync)
{
    private const string AppCode = "bench";
    private const string AppSecret = "b3b1c5d4-0a1f-4c52-9b35-1f2d3c4b5a69";
    private const string Username = "admin";

    /// <summary>All of them; each has its own connections.</summary>
    public static CallContender[] Of(Uri address, Func<HttpMessageHandler> handler) => [Generated(address, handler()), ByHand(address, handler()), OfRefit(address, handler())];

    /// <summary>What a call answers, as JSON of the members that all contenders know.</summary>
    public static string Show(object answer) => JsonSerializer.Serialize(answer is GetStepInstanceStatusResponse ? JsonSerializer.Deserialize(JsonSerializer.Serialize((GetStepInstanceStatusResponse)answer), StepContext.Default.StepAnswer)! : (StepAnswer)answer, StepContext.Default.StepAnswer);

    private static CallContender Generated(Uri address, HttpMessageHandler handler)
    {
        // The client that AddEsb makes has no timeout of its own either: the transport's counts.
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        var job = new JobClient(EsbTransport.Create(new EsbOptions { BaseAddress = address, AppCode = AppCode, AppSecret = AppSecret, Username = Username }, client));
        return new("EsbGen", async () => await job.GetStepInstanceStatusAsync(new() { BkBizId = 2, Params = new() { JobInstanceId = 490001, StepInstanceId = 790001 } }));
    }

    private static CallContender ByHand(Uri address, HttpMessageHandler handler)
    {
        var job = new StepClient(new HttpClient(handler) { BaseAddress = address });
        return new("`HttpClient` by hand, source generation", async () => await job.GetStepInstanceStatusAsync(Request(), CancellationToken.None));
    }

    private static CallContender OfRefit(Uri address, HttpMessageHandler handler)
    {
        var settings = new RefitSettings(new SystemTextJsonContentSerializer(StepContext.Default.Options));
        var job = RestService.For<IStepApi>(new HttpClient(handler) { BaseAddress = address }, settings);
        return new("Refit, source generation", async () =>
        {
            var answer = await job.GetStepInstanceStatusAsync(Request(), CancellationToken.None);
            return answer is { Result: true, Data: not null } ? answer : throw new HttpRequestException("The call failed: " + answer.Message);
        });
    }

    private static StepRequest Request() => new()
    {
        BkAppCode = AppCode,
        BkAppSecret = AppSecret,
        BkUsername = Username,
        BkBizId = 2,
        Params = new() { JobInstanceId = 490001, StepInstanceId = 790001 },
    };
}
