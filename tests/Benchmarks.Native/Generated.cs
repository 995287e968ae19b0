using EsbGen;
using EsbGen.Benchmarks.Calls;
using EsbGen.Benchmarks.Native.Esb.Job;

using var handler = new MemoryHandler(StepJson.Answer);
using var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
var job = new JobClient(EsbTransport.Create(new EsbOptions { BaseAddress = new("http://esb.example.com"), AppCode = "bench", AppSecret = "b3b1c5d4", Username = "admin" }, http));
var answer = await job.GetStepInstanceStatusAsync(new() { BkBizId = 2, Params = new() { JobInstanceId = 490001, StepInstanceId = 790001 } });
Console.WriteLine(answer.Data.StepInstanceAnalyseResult[0].IpList[0].Ip);
