using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace EsbGen.Sample.Fake;

/// <summary>Takes a call through what ESB checks, in its order: address, method, body, caller, parameters.</summary>
internal sealed class FakeRouter(TimeProvider time)
{
    private const string StatusPath = "/api/c/compapi/v2/job/get_step_instance_status";

    private static readonly JsonElement NoParameters = JsonElement.Parse("{}");

    private readonly Dictionary<long, FakeStep> _steps = new()
    {
        [FakeEsb.StepInstanceId] = new(FakeEsb.StepInstanceId, failingHost: null, time),
        [FakeEsb.FailingStepInstanceId] = new(FakeEsb.FailingStepInstanceId, failingHost: 3, time),
    };

    public async Task<FakeAnswer> AnswerAsync(HttpRequest request)
    {
        if (request.Path.Value is not (StatusPath or StatusPath + "/"))
        {
            return FakeAnswer.WithoutCode(StatusCodes.Status404NotFound, "Not Found");
        }

        if (!HttpMethods.IsPost(request.Method))
        {
            return FakeAnswer.Failure(FakeAnswer.WrongMethod, "The request method is not allowed");
        }

        if (await ParametersAsync(request) is not { } parameters)
        {
            return FakeAnswer.Failure(FakeAnswer.AuthenticationOrGeneric, "The request body is not valid JSON");
        }

        return FakeCredentials.WhyRefused(request.Headers, parameters) is { } reason
            ? FakeAnswer.Failure(FakeAnswer.AuthenticationOrGeneric, reason)
            : Status(parameters);
    }

    /// <summary>ESB reads a body as JSON when it starts like an object, and has no parameters else. Null where it is half an object.</summary>
    private static async Task<JsonElement?> ParametersAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        try
        {
            return body.StartsWith('{') ? JsonElement.Parse(body) : NoParameters;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private FakeAnswer Status(JsonElement parameters)
    {
        if (!TryInteger(parameters, "bk_biz_id", out var biz, out var wrong))
        {
            return FakeAnswer.Failure(FakeAnswer.WrongArguments, wrong);
        }

        if (!parameters.TryGetProperty("params", out var step) || step.ValueKind != JsonValueKind.Object)
        {
            return FakeAnswer.Failure(FakeAnswer.WrongArguments, "params is required and must be an object");
        }

        if (!TryInteger(step, "job_instance_id", out var job, out wrong) || !TryInteger(step, "step_instance_id", out var id, out wrong))
        {
            return FakeAnswer.Failure(FakeAnswer.WrongArguments, "params: " + wrong);
        }

        return biz == FakeEsb.BizId && job == FakeEsb.JobInstanceId && _steps.TryGetValue(id, out var known)
            ? FakeAnswer.Success(known.Data())
            : FakeAnswer.Failure(FakeAnswer.UpstreamFailed, "The step instance does not exist");
    }

    private static bool TryInteger(JsonElement parameters, string name, out long value, out string wrong)
    {
        value = 0;
        var isThere = parameters.TryGetProperty(name, out var element) && element.ValueKind != JsonValueKind.Null;
        wrong = isThere ? name + " must be an integer" : name + " is required";
        return isThere && element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out value);
    }
}
