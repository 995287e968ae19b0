using System.Reflection;
using Xunit;

namespace EsbGen.Runtime.Tests;

/// <summary>A new option is validated and documented; which of them configurations hold is held by the tests of the registration.</summary>
public sealed class OptionCoverageTests
{
    /// <summary>Of options that hold any text, address, switch or object; the validator has a word on some of them all the same.</summary>
    private static readonly Type[] Unbounded = [typeof(string), typeof(Uri), typeof(bool), typeof(IEsbCredentialsProvider), typeof(Polly.ResiliencePipeline), typeof(bool?), typeof(EsbCredentials)];

    public static TheoryData<string> Options => [.. NamesOf(typeof(EsbOptions))];

    public static TheoryData<string> RetryOptions => [.. NamesOf(typeof(EsbRetryOptions))];

    public static TheoryData<string> CallOptions => [.. NamesOf(typeof(EsbCallOptions))];

    [Theory]
    [MemberData(nameof(Options))]
    public void An_option_outside_its_range_is_named(string name)
    {
        var options = Calls.Options(new Uri("http://esb.invalid"));
        if (TrySetWrong(options, name))
        {
            Assert.Contains($"EsbOptions.{name} must ", Assert.Throws<ArgumentException>(() => EsbTransport.Create(options)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(RetryOptions))]
    public void A_retry_option_outside_its_range_is_named(string name)
    {
        var options = Calls.Options(new Uri("http://esb.invalid"));
        if (TrySetWrong(options.Retry, name))
        {
            Assert.Contains($"EsbOptions.Retry.{name}", Assert.Throws<ArgumentException>(() => EsbTransport.Create(options)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(CallOptions))]
    public async Task An_option_of_a_call_outside_its_range_is_named(string name)
    {
        var options = new EsbCallOptions();
        if (TrySetWrong(options, name))
        {
            using var http = Handler.Client(static (_, _) => throw new InvalidOperationException("The call was made all the same."));
            var exception = await Assert.ThrowsAsync<ArgumentException>(() => Calls.Demo(http).ListThingsAsync(options, Calls.Cancellation));
            Assert.Contains($"EsbCallOptions.{name} ", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_documentation_names_every_option()
    {
        var page = File.ReadAllText(RepositoryFile.Of("runtime", "EsbGen", "README.md"));
        Assert.All(
            NamesOf(typeof(EsbOptions)).Concat(NamesOf(typeof(EsbRetryOptions))).Concat(NamesOf(typeof(EsbCallOptions))),
            name => Assert.Matches($@"\b{name}\b", page));
    }

    private static string[] NamesOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(static property => property.Name)];

    private static bool TrySetWrong(object options, string name)
    {
        var property = options.GetType().GetProperty(name)!;
        if (Unbounded.Contains(property.PropertyType))
        {
            return false;
        }

        property.SetValue(options, WrongValueOf(property.PropertyType));
        return true;
    }

    /// <summary>A type that is not known here fails its test, so that whoever adds one says what is wrong for it.</summary>
    private static object? WrongValueOf(Type type) => type switch
    {
        _ when type == typeof(int) => -1,
        _ when type == typeof(TimeSpan) || type == typeof(TimeSpan?) => TimeSpan.FromSeconds(-5),
        _ when type.IsEnum => Enum.ToObject(type, 99),
        _ when type == typeof(TimeProvider) || type == typeof(EsbRetryOptions) => null,
        _ when type == typeof(IReadOnlyDictionary<string, string>) => new Dictionary<string, string> { ["Host"] = "elsewhere" },
        _ => throw new NotSupportedException($"Which value of {type} is out of range?"),
    };
}
