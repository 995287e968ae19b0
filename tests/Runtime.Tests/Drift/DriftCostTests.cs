using System.Text;
using EsbGen.Calls;
using EsbGen.Credentials;
using EsbGen.Drift;
using EsbGen.Json;
using EsbGen.Options;
using EsbGen.Runtime.Tests.Esb;
using EsbGen.Runtime.Tests.Esb.Demo;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace EsbGen.Runtime.Tests.Drift;

/// <summary>Looking for drift is free while there is none. What it tells would be counted by those that listen.</summary>
[Collection("Listeners")]
public sealed class DriftCostTests
{
    [Fact]
    public async Task An_answer_as_documented_allocates_its_record_and_nothing_else()
    {
        Assert.Equal(0, await AllocatedBesideRecordAsync(Garden.Documented));
        Assert.NotEqual(0, await AllocatedBesideRecordAsync(Garden.With(new string('n', 100), "1")));
    }

    /// <summary>Servers differ alike in all their responses.</summary>
    [Theory]
    [InlineData("beds.0.id", null)]
    [InlineData("beds.0.plants.0.color", "1")]
    [InlineData("trees", "[]")]
    public async Task An_answer_that_differs_as_the_one_before_did_allocates_nothing_more(string place, string? json) =>
        Assert.Equal(0, await AllocatedBesideRecordAsync(Garden.With(place, json)));

    private static async Task<long> AllocatedBesideRecordAsync(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        using var response = new HttpResponseMessage { Content = new ByteArrayContent(bytes) };
        using var body = await ResponseBody.ReadAsync(response.Content, bytes.Length, Calls.Cancellation);
        var endpoint = EsbEndpoints.All.Single(static endpoint => endpoint.Name == "get_garden");
        var options = Calls.Options(new Uri("http://esb.invalid"));
        var secrets = new CallSecrets(new CallSettings(options, null), SentCredentials.Of(new EsbCredentials { AppCode = "app", AppSecret = "secret", Placement = EsbCredentialsPlacement.Parameters }, new EsbCredentials()), Parameters.None);
        var report = new DriftReport(NullLogger.Instance);

        // The middle of many: what the compiler makes better in between is in a few of them.
        return Enumerable.Range(0, 201).Select(_ =>
            AllocatedBy(() => ResponseReader.Read(endpoint, response, body, GetGardenResponse.JsonCode.Instance, options, in secrets, report)) - AllocatedBy(() => ReadRecord(bytes))).Order().ElementAt(100);
    }

    private static long AllocatedBy(Func<GetGardenResponse> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static GetGardenResponse ReadRecord(byte[] json)
    {
        var reader = new EsbJsonReader(json, 64);
        return GetGardenResponse.JsonCode.Instance.ReadJson(ref reader);
    }
}
