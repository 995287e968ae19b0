using EsbGen.Runtime.Tests.Esb;
using EsbGen.Runtime.Tests.Esb.Demo;
using EsbGen.Runtime.Tests.Esb.Job;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace EsbGen.Runtime.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public async Task Every_client_calls_through_what_is_configured()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        await using var provider = Provider(services => services.AddEsb(Configuration(("Esb:BaseAddress", server.Address.ToString()), ("Esb:AppCode", "code"), ("Esb:AppSecret", "secret")).GetSection("Esb")));

        Assert.IsType<JobClient>(provider.GetRequiredService<IJobClient>());
        Assert.IsType<JobClient>(provider.GetRequiredService<JobClient>());
        await provider.GetRequiredService<IDemoClient>().ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.Equal("""{"bk_app_code":"code","bk_app_secret":"secret"}""", server.Body);
    }

    [Fact]
    public async Task Several_ESBs_have_clients_options_credentials_and_handlers_of_their_own()
    {
        await using var first = await ScriptedServer.StartAsync(Calls.Success);
        await using var second = await ScriptedServer.StartAsync(Calls.Success);
        await using var provider = Provider(services =>
        {
            services.AddKeyedSingleton<IEsbCredentialsProvider>("second", new Credentials(static _ => new EsbCredentials { Token = "visitor of the second" }));
            services.AddEsb("first", options =>
            {
                options.BaseAddress = first.Address;
                options.AppCode = "one";
                options.AppSecret = "its secret";
            }).AddHttpMessageHandler(static () => new Marking("1"));
            services.AddEsb("second", Configuration(("BaseAddress", second.Address.ToString()), ("AppCode", "two"), ("AppSecret", "other secret"), ("CredentialsPlacement", "header")))
                .AddHttpMessageHandler(static () => new Marking("2"));
        });

        Assert.Null(provider.GetService<IDemoClient>());
        await provider.GetRequiredKeyedService<IDemoClient>("first").ListThingsAsync(cancellationToken: Calls.Cancellation);
        await provider.GetRequiredKeyedService<IDemoClient>("second").ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.Equal("""{"bk_app_code":"one","bk_app_secret":"its secret"}""", first.Body);
        Assert.Equal("1", first.Headers["X-Mark"]);
        Assert.Equal("""{"bk_app_code":"two","bk_app_secret":"other secret","bk_token":"visitor of the second"}""", second.Headers["X-Bkapi-Authorization"]);
        Assert.Equal("2", second.Headers["X-Mark"]);
        Assert.Equal(1, first.Calls);
        Assert.Equal(1, second.Calls);
    }

    [Fact]
    public async Task A_named_ESB_does_not_get_the_credentials_of_the_unnamed_one()
    {
        await using var provider = Provider(static services =>
        {
            services.AddSingleton<IEsbCredentialsProvider>(new Credentials(static _ => new EsbCredentials { Token = "for the unnamed" }));
            services.AddEsb("other", static options =>
            {
                options.BaseAddress = new Uri("https://bk.example.com");
                options.AppCode = "code";
                options.AppSecret = "secret";
            });
        });
        Assert.Null(provider.GetRequiredService<IOptionsMonitor<EsbOptions>>().Get("other").CredentialsProvider);
    }

    [Fact]
    public async Task A_handler_of_the_callers_own_sends_the_requests()
    {
        await using var provider = Provider(static services => services.AddEsb(static options =>
        {
            options.BaseAddress = new Uri("http://esb.invalid");
            options.AppCode = "code";
            options.AppSecret = "secret";
        }).ConfigurePrimaryHttpMessageHandler(static () => new Handler(static (_, _) => Task.FromResult(new HttpResponseMessage { Content = new StringContent(Calls.Success) }))));
        Assert.Empty((await provider.GetRequiredService<IDemoClient>().ListThingsAsync(cancellationToken: Calls.Cancellation)).Data);
    }

    [Fact]
    public async Task Every_setting_can_be_configured_but_those_that_are_no_text()
    {
        var configuration = Configuration(
            ("BaseAddress", "https://bk.example.com"), ("appcode", "code"), ("AppSecret", "secret"), ("Username", "admin"), ("Token", "t"), ("UserAccessToken", "u"), ("AccessToken", "a"),
            ("CredentialsPlacement", "Header"), ("SupplierAccount", "9"), ("TenantId", "tenant"), ("Language", "en"), ("TimeZone", "Asia/Shanghai"), ("UseTestEnvironment", "true"),
            ("Timeout", "00:00:05"), ("AttemptTimeout", "00:00:04"), ("MaxResponseSize", "1000"), ("MaxDepth", "10"), ("Strict", "true"),
            ("Retry:MaxRetryAttempts", "7"), ("retry:delay", "00:00:00.1"), ("Retry:MaxDelay", "00:00:03"), ("Retry:RetryOperations", "true"));
        await using var provider = Provider(services => services.AddEsb(configuration));
        var options = provider.GetRequiredService<IOptions<EsbOptions>>().Value;

        string[] objects = [nameof(EsbOptions.CredentialsProvider), nameof(EsbOptions.Pipeline), nameof(EsbOptions.TimeProvider), nameof(EsbOptions.Retry)];
        AssertAllDiffer(new EsbOptions(), options, objects);
        AssertAllDiffer(new EsbRetryOptions(), options.Retry, []);
        Assert.Equal(new Uri("https://bk.example.com"), options.BaseAddress);
        Assert.Equal(TimeSpan.FromSeconds(5), options.Timeout);
        Assert.Equal("code", options.AppCode);
    }

    private static void AssertAllDiffer<T>(T defaults, T read, string[] but)
    {
        foreach (var property in typeof(T).GetProperties().Where(property => !but.Contains(property.Name)))
        {
            Assert.True(!Equals(property.GetValue(defaults), property.GetValue(read)), property.Name + " is read from no configuration.");
        }
    }

    [Theory]
    [InlineData("Retry:MaxRetryAttempts", "often", "Esb:Retry:MaxRetryAttempts must be a number.")]
    [InlineData("Retry:MaxRetryAttempts", "21", "EsbOptions.Retry.MaxRetryAttempts must be from 0 to 20.")]
    [InlineData("Timeout", "5", "Esb:Timeout must be a duration, such as 00:00:40.")]
    [InlineData("Timeout", "soon", "Esb:Timeout must be a duration, such as 00:00:40.")]
    [InlineData("MaxDepth", "deep", "Esb:MaxDepth must be a number of levels.")]
    [InlineData("Strict", "very", "Esb:Strict must be true or false.")]
    [InlineData("UseTestEnvironment", "1", "Esb:UseTestEnvironment must be true or false.")]
    [InlineData("CredentialsPlacement", "Cookie", "Esb:CredentialsPlacement must be Parameters or Header.")]
    [InlineData("Language:Default", "en", "Esb:Language must be text.")]
    [InlineData("BaseAddress", "bk.example.com", "EsbOptions.BaseAddress must be the absolute address of ESB, such as https://bk.example.com.")]
    [InlineData("AppSecret", "", "EsbOptions.AppSecret must be the app's secret, or EsbOptions.AccessToken or EsbOptions.CredentialsProvider must be set.")]
    public async Task A_wrong_setting_stops_the_host_from_starting_and_is_named(string key, string value, string expected)
    {
        var settings = new Dictionary<string, string?> { ["Esb:BaseAddress"] = "https://bk.example.com", ["Esb:AppCode"] = "code", ["Esb:AppSecret"] = "secret", ["Esb:" + key] = value };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddEsb(configuration.GetSection("Esb"));
        await using var host = builder.Build();
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Calls.Cancellation));
        Assert.Equal([expected], exception.Failures);
    }

    [Fact]
    public async Task What_is_no_setting_of_retries_is_named()
    {
        var configuration = Configuration(("Esb:BaseAddress", "https://bk.example.com"), ("Esb:AppCode", "code"), ("Esb:AppSecret", "secret"), ("Esb:Retry:Retrise", "3"));
        await using var provider = Provider(services => services.AddEsb(configuration.GetSection("Esb")));
        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<EsbTransport>());
        Assert.StartsWith("Esb:Retry:Retrise is not a setting of EsbOptions. ", Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_setting_is_named_without_its_value_and_sections_within_are_left_alone()
    {
        var configuration = Configuration(("Esb:BaseAddress", "https://bk.example.com"), ("Esb:AppCode", "code"), ("Esb:AppSecert", "s3cr3t"), ("Esb:AppSecret", "secret"), ("Esb:Staging:AppCode", "other"));
        await using var provider = Provider(services => services.AddEsb(configuration.GetSection("Esb")));
        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<EsbTransport>());
        Assert.StartsWith("Esb:AppSecert is not a setting of EsbOptions. The settings are BaseAddress, ", Assert.Single(exception.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_is_not_there_is_named()
    {
        await using var provider = Provider(static services => services.AddEsb(Configuration().GetSection("Esb")));
        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<EsbTransport>());
        Assert.Contains("The configuration has no section 'Esb'.", exception.Failures);
    }

    [Fact]
    public async Task A_wrong_setting_of_one_of_several_ESBs_tells_which()
    {
        await using var provider = Provider(static services => services.AddEsb("staging", static options => options.BaseAddress = new Uri("https://bk.example.com")));
        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<EsbTransport>("staging"));
        Assert.StartsWith("ESB 'staging': EsbOptions.AppCode must be ", exception.Failures.First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_configured_can_be_changed_by_code()
    {
        await using var provider = Provider(static services =>
        {
            services.AddEsb(Configuration(("BaseAddress", "https://bk.example.com"), ("AppCode", "code")));
            services.Configure<EsbOptions>(static options => options.AppSecret = "from a vault");
        });
        Assert.Equal("from a vault", provider.GetRequiredService<IOptions<EsbOptions>>().Value.AppSecret);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        var services = new ServiceCollection();
        Assert.Throws<ArgumentNullException>("configure", () => services.AddEsb((Action<EsbOptions>)null!));
        Assert.Throws<ArgumentNullException>("section", () => services.AddEsb((IConfiguration)null!));
        Assert.Throws<ArgumentNullException>("name", () => services.AddEsb(null!, static _ => { }));
        Assert.Throws<ArgumentException>("name", () => services.AddEsb("", static _ => { }));
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddEsb(static _ => { }));
    }

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(static setting => setting.Key, static string? (setting) => setting.Value)).Build();

    private static ServiceProvider Provider(Action<ServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private sealed class Marking(string mark) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Mark", mark);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
