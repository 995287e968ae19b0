using System.Text.Json;
using EsbGen.Sample.Esb;
using EsbGen.Sample.Esb.Job;
using EsbGen.Testing;

namespace EsbGen.Sample.Fake;

/// <summary>An ESB for one app and one user, whose job steps move along. All that the documents describe beside it is served from their examples.</summary>
internal static class SampleEsb
{
    public const string AppCode = "esb_sample";
    public const string AppSecret = "a-secret-of-the-fake-esb";
    public const string Username = "admin";
    public const long BizId = 2;
    public const long JobInstanceId = 490001;
    public const long StepInstanceId = 790001;
    public const long FailingStepInstanceId = 790002;

    private const string Token = "a-token-of-the-fake-esb";
    private const int UpstreamFailed = 1306201;

    /// <summary>Tells how to call it.</summary>
    public static string InvitationTo(Uri address) => $"A fake ESB listens on {address} for app '{AppCode}' with secret '{AppSecret}', user '{Username}'. Ctrl+C ends it.";

    public static FakeEsb Create(TimeProvider time)
    {
        var esb = new FakeEsb(EsbEndpoints.All)
        {
            TimeProvider = time,
            Apps = new Dictionary<string, string> { [AppCode] = AppSecret },
            Usernames = [Username],
            Tokens = [Token],
        };
        var steps = new Dictionary<long, FakeStep>
        {
            [StepInstanceId] = new(StepInstanceId, failingHost: null, time),
            [FailingStepInstanceId] = new(FailingStepInstanceId, failingHost: 3, time),
        };
        esb.On(JobClient.GetStepInstanceStatusEndpoint).RespondsWith(call =>
            IsKnown(call.Parameters, out var id) && steps.TryGetValue(id, out var step)
                ? FakeResponse.Success(step.Data().ToJsonString())
                : FakeResponse.Failure(UpstreamFailed, "The step instance does not exist"));
        return esb;
    }

    /// <summary>That the parameters are there, the fake has seen to.</summary>
    private static bool IsKnown(JsonElement parameters, out long step)
    {
        step = 0;
        var inner = parameters.GetProperty("params");
        return IsNumber(parameters.GetProperty("bk_biz_id"), out var biz) && biz == BizId
            && inner.ValueKind == JsonValueKind.Object
            && IsNumber(inner.GetProperty("job_instance_id"), out var job) && job == JobInstanceId
            && IsNumber(inner.GetProperty("step_instance_id"), out step);
    }

    private static bool IsNumber(JsonElement value, out long number)
    {
        number = 0;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out number);
    }
}
