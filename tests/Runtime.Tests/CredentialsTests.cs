using EsbGen.Credentials;
using EsbGen.Runtime.Tests.Esb;
using EsbGen.Runtime.Tests.Esb.Demo;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EsbGen.Runtime.Tests;

public sealed class CredentialsTests
{
    [Fact]
    public async Task A_provider_is_asked_for_each_call_with_its_endpoint()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        var asked = new List<string>();
        var client = Demo(server, new Credentials(endpoint =>
        {
            asked.Add(endpoint.ToString());
            return new EsbCredentials { Token = "visitor-" + asked.Count };
        }));

        await client.ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.Equal("""{"bk_app_code":"esb_test","bk_app_secret":"s3cr3t-of-the-app","bk_token":"visitor-1"}""", server.Body);
        await client.DeleteHostAsync(new() { Area = "east", HostId = 7 }, cancellationToken: Calls.Cancellation);
        Assert.Equal("""{"bk_app_code":"esb_test","bk_app_secret":"s3cr3t-of-the-app","bk_token":"visitor-2"}""", server.Body);
        Assert.Equal(["demo/list_things", "demo/delete_host"], asked);
    }

    [Fact]
    public async Task A_call_with_credentials_of_its_own_asks_nobody()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        var client = Demo(server, new Credentials(static _ => throw new NotSupportedException()));
        await client.ListThingsAsync(new() { Credentials = new() { Token = "own" } }, Calls.Cancellation);
        Assert.EndsWith("\"bk_token\":\"own\"}", server.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_renewed_travels_in_the_header_with_the_next_call()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        var token = "first";
        var client = Demo(server, new Credentials(async (_, cancellationToken) =>
        {
            await Task.Delay(1, cancellationToken);
            return new EsbCredentials { AccessToken = token };
        }));
        await client.ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.Equal("""{"access_token":"first"}""", server.Headers["X-Bkapi-Authorization"]);
        token = "second";
        await client.ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.Equal("""{"access_token":"second"}""", server.Headers["X-Bkapi-Authorization"]);
        Assert.Equal("{}", server.Body);
    }

    [Fact]
    public async Task Visitors_at_once_do_not_get_each_others_login()
    {
        await using var server = await ScriptedServer.StartAsync(static context =>
            context.Response.WriteAsync($$"""{"result": true, "code": 0, "message": {{System.Text.Json.JsonSerializer.Serialize(ScriptedServer.BodyOf(context))}}, "data": []}"""));
        var visitor = new AsyncLocal<string>();
        var client = Demo(server, new Credentials(async (_, _) =>
        {
            await Task.Yield();
            return new EsbCredentials { Token = visitor.Value };
        }));
        await Parallel.ForAsync(0, 200, Calls.Cancellation, async (number, cancellationToken) =>
        {
            visitor.Value = $"visitor-{number}";
            var response = await client.ListThingsAsync(cancellationToken: cancellationToken);
            Assert.Contains($"\"bk_token\":\"visitor-{number}\"", response.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_provider_that_takes_too_long_is_the_calls_timeout()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        var client = Demo(server, new Credentials(Forever), static options => options.Timeout = TimeSpan.FromMilliseconds(150));
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => client.ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal("ESB call demo/list_things took longer than 0.15 s (EsbOptions.Timeout).", exception.Message);
        Assert.Equal(0, server.Calls);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_while_its_provider_works_ends_as_cancelled()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));
        var task = Demo(server, new Credentials(Forever)).ListThingsAsync(cancellationToken: cancellation.Token);
        Assert.Equal(cancellation.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task)).CancellationToken);
        Assert.True(task.IsCanceled);
    }

    [Fact]
    public async Task What_a_provider_throws_the_call_throws()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        await Assert.ThrowsAsync<HttpRequestException>(() => Demo(server, new Credentials(static _ => throw new HttpRequestException("no token"))).ListThingsAsync(cancellationToken: Calls.Cancellation));
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Demo(server, new Credentials(static _ => null!)).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Contains("demo/list_things", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, server.Calls);
    }

    [Fact]
    public async Task Equal_credentials_are_put_into_their_form_once_and_a_provider_that_need_not_wait_is_not_waited_for()
    {
        var options = Calls.Options(new Uri("http://esb.invalid"));
        options.Username = null;
        options.CredentialsProvider = new Credentials(static _ => new EsbCredentials { Token = "visitor" });
        var source = new CredentialsSource(options.OwnCredentials, options.CredentialsProvider);
        var first = source.GetAsync(DemoClient.ListThingsEndpoint, null, Calls.Cancellation);
        var second = source.GetAsync(DemoClient.ListThingsEndpoint, null, Calls.Cancellation);
        Assert.True(first.IsCompletedSuccessfully);
        Assert.Same(await first, await second);
    }

    [Fact]
    public async Task A_registered_provider_is_found()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        var services = new ServiceCollection();
        services.AddSingleton<IEsbCredentialsProvider>(new Credentials(static _ => new EsbCredentials { AppCode = "its", AppSecret = "own", Token = "visitor" }));
        services.AddEsb(options => options.BaseAddress = server.Address);
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        await provider.GetRequiredService<IDemoClient>().ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.Equal("""{"bk_app_code":"its","bk_app_secret":"own","bk_token":"visitor"}""", server.Body);
    }

    private static async ValueTask<EsbCredentials> Forever(EsbEndpoint endpoint, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return new EsbCredentials();
    }

    private static DemoClient Demo(ScriptedServer server, Credentials provider, Action<EsbOptions>? change = null) => Calls.Demo(server, options =>
    {
        options.Username = null;
        options.CredentialsProvider = provider;
        change?.Invoke(options);
    });
}
