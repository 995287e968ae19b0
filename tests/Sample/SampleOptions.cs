using System.Globalization;
using EsbGen.Sample.Fake;

namespace EsbGen.Sample;

/// <summary>What the command line asks for.</summary>
internal sealed record SampleOptions
{
    public const string Usage = """
        Watches a step of a BlueKing job until it ends.

        Sample                      against a fake ESB of its own
        Sample --serve PORT         serves that fake ESB to others, 0 for any port
        Sample --esb URL --app-code CODE --username NAME [--app-secret SECRET]
               --biz ID --job ID --step ID [--interval MS]

        The secret is better given as the environment variable ESB_APP_SECRET; ESB_URL, ESB_APP_CODE and
        ESB_USERNAME stand for the other options likewise.
        """;

    public Uri? Address { get; private init; }

    public string? AppCode { get; private init; }

    public string? AppSecret { get; private init; }

    public string? Username { get; private init; }

    public long BizId { get; private init; } = FakeEsb.BizId;

    public long JobInstanceId { get; private init; } = FakeEsb.JobInstanceId;

    public long StepInstanceId { get; private init; } = FakeEsb.StepInstanceId;

    public TimeSpan Interval { get; private init; } = TimeSpan.FromMilliseconds(400);

    public int? ServePort { get; private init; }

    /// <summary>Reads the command line; a problem that is empty asks for help only.</summary>
    public static bool TryParse(string[] args, out SampleOptions options, out string problem)
    {
        options = new SampleOptions
        {
            Address = UriOf(Environment.GetEnvironmentVariable("ESB_URL")),
            AppCode = Environment.GetEnvironmentVariable("ESB_APP_CODE"),
            AppSecret = Environment.GetEnvironmentVariable("ESB_APP_SECRET"),
            Username = Environment.GetEnvironmentVariable("ESB_USERNAME"),
        };
        problem = "";
        for (var index = 0; index < args.Length; index += 2)
        {
            if (args[index] is "--help" or "-h")
            {
                return false;
            }

            if (index + 1 == args.Length || options.With(args[index], args[index + 1]) is not { } next)
            {
                problem = $"'{args[index]}' is no option, or its value is missing or wrong.{Environment.NewLine}{Environment.NewLine}";
                return false;
            }

            options = next;
        }

        return true;
    }

    /// <summary>The same, against a fake ESB.</summary>
    public SampleOptions For(FakeEsb fake) => this with { Address = fake.Address, AppCode = FakeEsb.AppCode, AppSecret = FakeEsb.AppSecret, Username = FakeEsb.Username };

    /// <summary>Never the secret.</summary>
    public override string ToString() => $"{Address} as {AppCode}";

    private static Uri? UriOf(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null;

    private SampleOptions? With(string name, string value)
    {
        var isNumber = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return name switch
        {
            "--esb" when UriOf(value) is { } address => this with { Address = address },
            "--app-code" => this with { AppCode = value },
            "--app-secret" => this with { AppSecret = value },
            "--username" => this with { Username = value },
            "--biz" when isNumber => this with { BizId = number },
            "--job" when isNumber => this with { JobInstanceId = number },
            "--step" when isNumber => this with { StepInstanceId = number },
            "--interval" when isNumber && number > 0 => this with { Interval = TimeSpan.FromMilliseconds(number) },
            "--serve" when isNumber && number <= ushort.MaxValue => this with { ServePort = (int)number },
            _ => null,
        };
    }
}
