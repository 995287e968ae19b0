using Xunit;

namespace EsbGen.Runtime.Tests;

public sealed class OptionsTests
{
    private static readonly Uri Somewhere = new("https://bk.example.com");

    public static TheoryData<string, Action<EsbOptions>> WrongSettings => new()
    {
        { "BaseAddress", static options => options.BaseAddress = null },
        { "BaseAddress", static options => options.BaseAddress = new Uri("bk.example.com", UriKind.Relative) },
        { "BaseAddress", static options => options.BaseAddress = new Uri("ftp://bk.example.com") },
        { "BaseAddress", static options => options.BaseAddress = new Uri("https://me:pass@bk.example.com") },
        { "BaseAddress", static options => options.BaseAddress = new Uri("https://bk.example.com/?x=1") },
        { "BaseAddress", static options => options.BaseAddress = new Uri("https://bk.example.com/#x") },
        { "AppCode", static options => options.AppCode = "" },
        { "AppSecret", static options => options.AppSecret = null },
        { "Username", static options => options.CredentialsProvider = new Credentials(static _ => new()) },
        { "Token", static options => Provide(options).Token = "t" },
        { "UserAccessToken", static options => Provide(options).UserAccessToken = "t" },
        { "AccessToken", static options => Provide(options).AccessToken = "t" },
        { "CredentialsPlacement", static options => options.CredentialsPlacement = (EsbCredentialsPlacement)7 },
        { "TenantId", static options => options.TenantId = "a\r\nX-Evil: 1" },
        { "Language", static options => options.Language = "中文" },
        { "TimeZone", static options => options.TimeZone = "Asia/Shanghai\n" },
        { "Timeout", static options => options.Timeout = TimeSpan.Zero },
        { "Timeout", static options => options.Timeout = TimeSpan.FromSeconds(-5) },
        { "Timeout", static options => options.Timeout = TimeSpan.MaxValue },
        { "MaxResponseSize", static options => options.MaxResponseSize = 0 },
        { "MaxResponseSize", static options => options.MaxResponseSize = int.MaxValue },
        { "MaxDepth", static options => options.MaxDepth = 0 },
        { "MaxDepth", static options => options.MaxDepth = 513 },
    };

    [Theory]
    [MemberData(nameof(WrongSettings))]
    public void A_wrong_setting_is_named_and_no_other(string setting, Action<EsbOptions> change)
    {
        var options = Calls.Options(Somewhere);
        change(options);
        var failure = Assert.Single(EsbOptionsValidator.FailuresOf(options));
        Assert.StartsWith($"EsbOptions.{setting} must ", failure, StringComparison.Ordinal);
        Assert.Contains(failure, Assert.Throws<ArgumentException>(() => EsbTransport.Create(options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_limits_themselves_can_be_set()
    {
        var options = Calls.Options(Somewhere);
        options.Timeout = TimeSpan.FromMilliseconds(int.MaxValue);
        options.MaxResponseSize = 1024 * 1024 * 1024;
        options.MaxDepth = 512;
        Assert.Empty(EsbOptionsValidator.FailuresOf(options));
        options.Timeout = Timeout.InfiniteTimeSpan;
        Assert.Empty(EsbOptionsValidator.FailuresOf(options));
    }

    [Fact]
    public void An_access_token_needs_no_app() =>
        Assert.Empty(EsbOptionsValidator.FailuresOf(new EsbOptions { BaseAddress = Somewhere, AccessToken = "t" }));

    [Fact]
    public void A_credentials_provider_needs_no_app() =>
        Assert.Empty(EsbOptionsValidator.FailuresOf(new EsbOptions { BaseAddress = Somewhere, CredentialsProvider = new Credentials(static _ => new()) }));

    [Fact]
    public async Task A_later_change_of_the_options_does_not_reach_a_transport()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        var options = Calls.Options(server.Address);
        var client = new Esb.Demo.DemoClient(EsbTransport.Create(options));
        options.AppCode = "other";
        options.Language = "en";
        await client.ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.Contains("esb_test", server.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Blueking-Language", server.Headers.Keys);
    }

    [Theory]
    [InlineData("/prefix/")]
    [InlineData("/prefix")]
    [InlineData("")]
    public async Task The_address_may_have_a_path(string path)
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        await Calls.Demo(server, options => options.BaseAddress = new Uri(options.BaseAddress!, path)).ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.Equal(path.TrimEnd('/') + "/api/c/compapi/v2/demo/list_things/", server.PathAndQuery);
    }

    [Theory]
    [InlineData("https://me:pass@bk.example.com/x?bk_token=pass", "ESB at https://bk.example.com/x as app 'code', user 'admin'")]
    [InlineData("pass", "ESB at (no absolute address) as app 'code', user 'admin'")]
    [InlineData(null, "ESB at (no address) as app 'code', user 'admin'")]
    public void Options_are_printed_without_secrets(string? address, string expected)
    {
        var options = new EsbOptions
        {
            BaseAddress = address is null ? null : new Uri(address, UriKind.RelativeOrAbsolute),
            AppCode = "code",
            AppSecret = "pass",
            Token = "pass",
            UserAccessToken = "pass",
            AccessToken = "pass",
            Username = "admin",
        };
        Assert.Equal(expected, options.ToString());
    }

    private static EsbOptions Provide(EsbOptions options)
    {
        options.Username = null;
        options.CredentialsProvider = new Credentials(static _ => new());
        return options;
    }
}
