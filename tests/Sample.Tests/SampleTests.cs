using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace EsbGen.Sample.Tests;

/// <summary>What the README promises of the sample.</summary>
public sealed class SampleTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_options_it_shows_a_step_run_to_its_end()
    {
        var run = await SampleProcess.RunAsync("--interval", "50");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Output.TrimEnd().Split('\n');
        Assert.StartsWith("step 790001 'update the configuration' of job 490001", lines[0], StringComparison.Ordinal);
        Assert.Matches(@"of job \d+: a script, started by admin at \d\d:\d\d:\d\d$", lines[0]);
        Assert.Contains("not started: 0 of 6 hosts", lines[1], StringComparison.Ordinal);
        Assert.Contains("succeeded: 6 of 6 hosts", lines[^1], StringComparison.Ordinal);
        Assert.Matches(@"ended at \d\d:\d\d:\d\d$", lines[^1]);

        // A line for each change, not for each question.
        Assert.InRange(lines.Length, 5, 20);
        Assert.Equal(lines.Length, lines.Distinct().Count());
    }

    [Fact]
    public async Task A_step_that_fails_is_told_by_the_exit_code()
    {
        var run = await SampleProcess.RunAsync("--step", "790002", "--interval", "100");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("failed: 5 of 6 hosts succeeded, 1 failed", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no option --colour.", "--colour", "red")]
    [InlineData("Argument 1 is no option.", "s3cr3t")]
    [InlineData("--biz must be a whole number", "--biz", "two")]
    [InlineData("--esb must be the http or https address", "--esb", "ftp://esb")]
    [InlineData("--esb needs --app-code, or ESB_APP_CODE.", "--esb", "https://esb.invalid")]
    [InlineData("--app-secret needs --esb.", "--app-secret", "s3cr3t")]
    [InlineData("--serve must be a port", "--serve", "65536")]
    public async Task A_wrong_command_line_gets_the_usage(string problem, params string[] arguments)
    {
        var run = await SampleProcess.RunAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(problem, run.Error, StringComparison.Ordinal);
        Assert.Contains("--interval MS", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_no_mistake()
    {
        var run = await SampleProcess.RunAsync("--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("--serve PORT", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_where_nobody_listens_is_named_and_the_secret_is_not()
    {
        var run = await SampleProcess.RunAsync("--esb", "http://127.0.0.1:9/", "--app-code", "a", "--app-secret", "s3cr3t-of-the-app", "--username", "admin");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("get_step_instance_status", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var run = await SampleProcess.RunAsync("--serve", FormattableString.Invariant($"{((IPEndPoint)taken.LocalEndpoint).Port}"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("The fake ESB cannot start: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_serves_a_step_to_another_process_and_stops_when_asked()
    {
        using var server = SampleProcess.Start("--serve", "0");
        try
        {
            var invitation = (await server.StandardOutput.ReadLineAsync(Cancellation))!;
            var address = invitation.Split(' ').Single(static word => word.StartsWith("http://", StringComparison.Ordinal));
            var run = await SampleProcess.RunAsync("--esb", address, "--app-code", "esb_sample", "--app-secret", "a-secret-of-the-fake-esb", "--username", "admin", "--interval", "200");
            Assert.Equal((0, ""), (run.ExitCode, run.Error));

            var refused = await SampleProcess.RunAsync("--esb", address, "--app-code", "esb_sample", "--app-secret", "another", "--username", "admin");
            Assert.Equal(1, refused.ExitCode);
            Assert.Contains("1306000", refused.Error, StringComparison.Ordinal);

            if (!OperatingSystem.IsWindows())
            {
                using var kill = Process.Start("kill", ["-TERM", FormattableString.Invariant($"{server.Id}")]);
                var ended = await SampleProcess.EndAsync(server, Cancellation);
                Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
            }
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }
}
