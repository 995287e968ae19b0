using System.Globalization;
using EsbGen.Sample.Fake;

namespace EsbGen.Sample;

/// <summary>Reads the command line. Problems name options, never values: a value may be a secret.</summary>
internal static class CommandLine
{
    public static string Help { get; } = string.Create(CultureInfo.InvariantCulture, $"""
        Watches a step of a BlueKing job until it ends.

          dotnet run --project tests/Sample -- [OPTIONS]

        Without --esb it starts a fake ESB on this machine and watches a step there.

          --esb URL           watches a step of the ESB at this address; needs the three below
          --app-code CODE     the app that asks, or ESB_APP_CODE
          --app-secret TEXT   its secret, better given as ESB_APP_SECRET: other users can see a command line
          --username NAME     the user it asks for, or ESB_USERNAME
          --biz ID            the business, {SampleEsb.BizId} unless told
          --job ID            the job instance, {SampleEsb.JobInstanceId} unless told
          --step ID           the step instance, {SampleEsb.StepInstanceId} unless told; on the fake ESB, {SampleEsb.FailingStepInstanceId} fails
          --interval MS       milliseconds between two questions, 400 unless told
          --serve PORT        serves the fake ESB to others and watches nothing; 0 takes any free port
          --help              shows this

        Names in capitals are environment variables, which an option overrides.
        Ends with 0 where the step succeeded, 1 where it or a call failed, 2 for wrong options, 130 after Ctrl+C.
        """);

    public static bool TryParse(IReadOnlyList<string> args, Func<string, string?> environment, out SampleOptions options, out string problem)
    {
        options = new SampleOptions
        {
            AppCode = environment("ESB_APP_CODE"),
            AppSecret = environment("ESB_APP_SECRET"),
            Username = environment("ESB_USERNAME"),
        };
        var given = new HashSet<string>();
        for (var index = 0; index < args.Count; index++)
        {
            var equals = args[index].IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? args[index] : args[index][..equals];
            if (name is "--help" or "-h")
            {
                options = new SampleOptions { ShowHelp = true };
                problem = "";
                return true;
            }

            if (WhatIs(name) is not { } meaning)
            {
                problem = name.StartsWith("--", StringComparison.Ordinal) ? $"There is no option {name}." : string.Create(CultureInfo.InvariantCulture, $"Argument {index + 1} is no option.");
                return false;
            }

            var value = equals >= 0 ? args[index][(equals + 1)..] : ++index < args.Count ? args[index] : "";
            if (With(options, name, value) is not { } next)
            {
                problem = $"{name} must be {meaning}.";
                return false;
            }

            options = next;
            given.Add(name);
        }

        problem = WhatClashes(options, given) ?? "";
        return problem.Length == 0;
    }

    private static string? WhatClashes(SampleOptions options, HashSet<string> given) =>
        options.ServePort is not null ? given.Count > 1 ? "--serve stands alone." : null
        : options.Address is null ? given.FirstOrDefault(static name => name is "--app-code" or "--app-secret" or "--username") is { } name ? $"{name} needs --esb." : null
        : string.IsNullOrEmpty(options.AppCode) ? "--esb needs --app-code, or ESB_APP_CODE."
        : string.IsNullOrEmpty(options.AppSecret) ? "--esb needs ESB_APP_SECRET, or --app-secret."
        : string.IsNullOrEmpty(options.Username) ? "--esb needs --username, or ESB_USERNAME."
        : null;

    private static string? WhatIs(string name) => name switch
    {
        "--esb" => "the http or https address of ESB, without credentials or a query",
        "--app-code" or "--app-secret" or "--username" => "a text that is not empty",
        "--biz" or "--job" or "--step" => "a whole number, 0 or more",
        "--interval" => "milliseconds, 1 to 3600000",
        "--serve" => "a port, 0 to 65535",
        _ => null,
    };

    private static SampleOptions? With(SampleOptions options, string name, string value)
    {
        var number = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : -1;
        return name switch
        {
            "--esb" when AddressOf(value) is { } address => options with { Address = address },
            "--app-code" when value.Length > 0 => options with { AppCode = value },
            "--app-secret" when value.Length > 0 => options with { AppSecret = value },
            "--username" when value.Length > 0 => options with { Username = value },
            "--biz" when number >= 0 => options with { BizId = number },
            "--job" when number >= 0 => options with { JobInstanceId = number },
            "--step" when number >= 0 => options with { StepInstanceId = number },
            "--interval" when number is > 0 and <= 3_600_000 => options with { Interval = TimeSpan.FromMilliseconds(number) },
            "--serve" when number is >= 0 and <= ushort.MaxValue => options with { ServePort = (int)number },
            _ => null,
        };
    }

    private static Uri? AddressOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" } ? address : null;
}
