using System.Net.Http.Json;

namespace EsbGen.Benchmarks.Calls.ByHand;

/// <summary>The call as one writes it by hand.</summary>
internal sealed class StepClient(HttpClient client)
{
    public const string Path = "/api/c/compapi/v2/job/get_step_instance_status/";

    private static readonly Uri Address = new(Path, UriKind.Relative);

    /// <exception cref="HttpRequestException">The call failed.</exception>
    public async Task<StepAnswer> GetStepInstanceStatusAsync(StepRequest request, CancellationToken cancellationToken)
    {
        using var response = await client.PostAsJsonAsync(Address, request, StepContext.Default.StepRequest, cancellationToken);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync(StepContext.Default.StepAnswer, cancellationToken);
        return answer is { Result: true, Data: not null } ? answer : throw new HttpRequestException("The call failed: " + answer?.Message);
    }
}
