using System.Globalization;
using System.Text.Json;
using Acme;
using Acme.Esb;
using Acme.Esb.Job;
using EsbGen;
using EsbGen.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

using var esb = new LoopbackEsb();
var answering = esb.AnswerOnceAsync();

var services = new ServiceCollection();
services.AddEsb(options =>
{
    options.BaseAddress = esb.Address;
    options.AppCode = "app";
    options.AppSecret = "app-secret-value";
    options.Username = "admin";
});
services.AddEsb("configured", new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
{
    ["Esb:BaseAddress"] = esb.Address.AbsoluteUri,
    ["Esb:AppCode"] = "configured-app",
    ["Esb:AppSecret"] = "configured-secret-value",
    ["Esb:CredentialsPlacement"] = "Parameters",
    ["Esb:Timeout"] = "00:00:20",
}).Build().GetSection("Esb"));
using var provider = services.BuildServiceProvider();

var job = provider.GetRequiredService<IJobClient>();
var answer = await job.GetStepInstanceStatusAsync(
    new() { BkBizId = 2, Params = new() { JobInstanceId = 490001, StepInstanceId = 790001 } },
    cancellationToken: CancellationToken.None).ConfigureAwait(false);
using var sent = JsonDocument.Parse(await answering.ConfigureAwait(false));

answering = esb.AnswerOnceAsync();
await provider.GetRequiredKeyedService<IJobClient>("configured").GetStepInstanceStatusAsync(
    new() { BkBizId = 2, Params = new() { JobInstanceId = 490001, StepInstanceId = 790001 } },
    cancellationToken: CancellationToken.None).ConfigureAwait(false);
using var sentByOther = JsonDocument.Parse(await answering.ConfigureAwait(false));

var fake = new FakeEsb(EsbEndpoints.All);
fake.On("job/get_step_instance_status").Returns(new GetStepInstanceStatusResponse { Data = new() { StepInstanceDetail = new() { Name = "scripted" } } }, times: 1);
var fakedJob = new JobClient(fake.CreateTransport());
var scripted = await NameAsync().ConfigureAwait(false);
var shown = await NameAsync().ConfigureAwait(false);
fake.On(JobClient.GetStepInstanceStatusEndpoint).DeniesPermission();
var denied = await NameAsync().ConfigureAwait(false);

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
    sent: {sent.RootElement.GetProperty("bk_biz_id")} {sent.RootElement.GetProperty("params").GetProperty("step_instance_id")}
    finished: {answer.Data.IsFinished}
    ip: {answer.Data.StepInstanceAnalyseResult[0].IpList[0].Ip}
    total time: {answer.Data.StepInstanceDetail.TotalTime}
    unknown: {answer.Data.AdditionalProperties?["made_up"]}
    configured: {sentByOther.RootElement.GetProperty("bk_app_code")}
    endpoint: {EsbEndpoints.All.Single().Path}
    faked: {scripted}, then {shown}, then {denied}
    """));

async Task<string?> NameAsync()
{
    try
    {
        var answer = await fakedJob.GetStepInstanceStatusAsync(
            new() { BkBizId = 2, Params = new() { JobInstanceId = 490001, StepInstanceId = 790001 } },
            cancellationToken: CancellationToken.None).ConfigureAwait(false);
        return answer.Data.StepInstanceDetail.Name;
    }
    catch (EsbPermissionException exception)
    {
        return exception.Code.ToString();
    }
}
