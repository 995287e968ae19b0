using System.Reflection;
using System.Text.Json;
using EsbGen.Scorecard;
using EsbGen.Testing;
using Xunit;

namespace EsbGen.Corpus.Tests;

/// <summary>Every API of the published documents can be called at a fake that has nothing but their examples.</summary>
public sealed class FakeTests
{
    private static readonly Dictionary<string, string> Embedding = new() { ["build_property.RootNamespace"] = "Score", ["build_property.EsbExamples"] = "true" };

    [Theory]
    [InlineData("zh_hans")]
    [InlineData("en")]
    public async Task Every_method_is_served_and_its_answer_is_what_the_document_shows(string language)
    {
        var project = GeneratedProject.Make(Corpus.Read(language), Embedding);
        Assert.Empty(project.CompilerDiagnostics);
        Assert.True(project.Endpoints.Count > 300, $"There are {project.Endpoints.Count} endpoints.");
        var esb = new FakeEsb(project.Endpoints) { MaxCalls = 1 };

        // A strict client takes no answer that differs from its document.
        var transport = esb.CreateTransport(static options =>
        {
            options.Strict = true;
            options.Retry.MaxRetryAttempts = 0;
        });
        var methods = MethodsOf(project.Endpoints);
        var failures = new List<string>();
        foreach (var endpoint in project.Endpoints)
        {
            try
            {
                var answer = await CallAsync(endpoint, methods[endpoint], transport);
                if (Difference(endpoint, answer) is { } difference)
                {
                    failures.Add($"{endpoint}: {difference}");
                }
            }
            catch (Exception exception) when (exception is EsbException or ArgumentException or JsonException)
            {
                failures.Add($"{endpoint}: {exception.Message}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {project.Endpoints.Count}:\n{string.Join('\n', failures)}");
        Assert.Equal(project.Endpoints.Count, esb.CallCount);
    }

    /// <summary>The generated method of each endpoint.</summary>
    private static Dictionary<EsbEndpoint, MethodInfo> MethodsOf(IEnumerable<EsbEndpoint> endpoints)
    {
        const string Suffix = "Endpoint";
        return endpoints.Select(static endpoint => endpoint.ResponseType.Assembly).Distinct().Single().GetTypes()
            .Where(static type => type is { IsClass: true } && type.Name.EndsWith("Client", StringComparison.Ordinal))
            .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(static property => property.PropertyType == typeof(EsbEndpoint))
            .ToDictionary(static property => (EsbEndpoint)property.GetValue(null)!, static property => property.DeclaringType!.GetMethod(property.Name[..^Suffix.Length] + "Async")!);
    }

    /// <summary>Calls the generated method with what the document shows of a request.</summary>
    private static async Task<IEsbResponse> CallAsync(EsbEndpoint endpoint, MethodInfo method, EsbTransport transport)
    {
        object?[] arguments = [null, TestContext.Current.CancellationToken];
        if (endpoint.RequestType is { } type)
        {
            arguments = [JsonSerializer.Deserialize(endpoint.Examples!.Request, type), .. arguments];
        }

        var task = (Task)method.Invoke(Activator.CreateInstance(method.DeclaringType!, transport), arguments)!;
        await task;
        return (IEsbResponse)((dynamic)task).Result;
    }

    private static string? Difference(EsbEndpoint endpoint, IEsbResponse answer)
    {
        var type = answer.GetType();
        var shown = JsonSerializer.Serialize(JsonSerializer.Deserialize(endpoint.Examples!.Response, type), type);
        return JsonSerializer.Serialize(answer, type) == shown ? null : "the answer is not what the document shows";
    }
}
