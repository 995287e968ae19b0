using EsbGen.Benchmarks.Calls;
using EsbGen.Benchmarks.Calls.ByHand;

using var handler = new MemoryHandler(StepJson.Answer);
using var http = new HttpClient(handler) { BaseAddress = new("http://esb.example.com") };
var answer = await new StepClient(http).GetStepInstanceStatusAsync(
    new() { BkAppCode = "bench", BkAppSecret = "b3b1c5d4", BkUsername = "admin", BkBizId = 2, Params = new() { JobInstanceId = 490001, StepInstanceId = 790001 } },
    CancellationToken.None);
Console.WriteLine(answer.Data!.StepInstanceAnalyseResult![0].IpList![0].Ip);
