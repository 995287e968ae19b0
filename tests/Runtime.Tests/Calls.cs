using EsbGen.Runtime.Tests.Esb.Demo;
using EsbGen.Runtime.Tests.Esb.Job;

namespace EsbGen.Runtime.Tests;

/// <summary>What the tests call with.</summary>
internal static class Calls
{
    public const string Success = """{"result": true, "code": 0, "message": "", "data": []}""";

    public static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    public static GetStepInstanceStatusRequest StatusRequest => new() { BkBizId = 2, Params = new() { JobInstanceId = 490001, StepInstanceId = 790001 } };

    /// <summary>Of calls that are made once: most tests are about that.</summary>
    public static EsbOptions Options(Uri address) => new() { BaseAddress = address, AppCode = "esb_test", AppSecret = "s3cr3t-of-the-app", Username = "admin", Retry = { MaxRetryAttempts = 0 } };

    public static DemoClient Demo(ScriptedServer server, Action<EsbOptions>? change = null) => new(Transport(server, change));

    public static JobClient Job(ScriptedServer server, Action<EsbOptions>? change = null) => new(Transport(server, change));

    /// <summary>A client whose calls go to a handler, not over a network.</summary>
    public static DemoClient Demo(HttpClient http, Action<EsbOptions>? change = null)
    {
        var options = Options(new Uri("http://esb.invalid"));
        change?.Invoke(options);
        return new DemoClient(EsbTransport.Create(options, http));
    }

    private static EsbTransport Transport(ScriptedServer server, Action<EsbOptions>? change)
    {
        var options = Options(server.Address);
        change?.Invoke(options);
        return EsbTransport.Create(options);
    }
}
