using System.Net;
using EsbGen.Runtime.Tests.Esb.Demo;
using Xunit;

namespace EsbGen.Runtime.Tests.Errors;

/// <summary>A test that stands in for a client can throw what the client would.</summary>
public sealed class ExceptionTests
{
    /// <summary>What a transport throws where there is no response to tell the kind of failure.</summary>
    private static readonly Type[] WithoutResponse = [typeof(EsbConnectionException), typeof(EsbTimeoutException)];

    public static TheoryData<Type> Types => [.. AllTypes];

    private static IEnumerable<Type> AllTypes => typeof(EsbException).Assembly.GetTypes().Where(static type => typeof(EsbException).IsAssignableFrom(type));

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_exception_has_the_standard_constructors(Type type)
    {
        var cause = new IOException("the cause");
        var plain = (EsbException)Activator.CreateInstance(type)!;
        var caused = (EsbException)Activator.CreateInstance(type, "it failed", cause)!;

        Assert.True(type.IsPublic);
        Assert.DoesNotContain(type.FullName!, plain.Message, StringComparison.Ordinal);
        Assert.Equal("it failed", ((EsbException)Activator.CreateInstance(type, "it failed")!).Message);
        Assert.Equal(("it failed", (Exception)cause), (caused.Message, caused.InnerException));
        Assert.Equal((false, 1, null), (plain.Code.HasValue, plain.Attempts, plain.Endpoint));
    }

    /// <summary>Whatever a response can say, a test can say too.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void Every_fact_of_an_exception_can_be_set(Type type) =>
        Assert.All(
            type.GetProperties().Where(static property => typeof(EsbException).IsAssignableFrom(property.DeclaringType) && property.Name != nameof(EsbException.IsTransient)),
            static property => Assert.True(property.SetMethod is { IsPublic: true }, $"{property.DeclaringType!.Name}.{property.Name} cannot be set."));

    [Fact]
    public void Every_kind_of_failure_has_an_exception_and_every_exception_a_kind()
    {
        var failure = EsbFailure.WithoutResponse with { Code = new EsbCode(7), RequestId = "5d38" };
        var exceptions = Enum.GetValues<FailureKind>().Select(kind => failure.ToException(kind, "it failed", DemoClient.ListThingsEndpoint)).ToList();

        Assert.Equal(AllTypes.Except(WithoutResponse).ToHashSet(), exceptions.ConvertAll(static exception => exception.GetType()).ToHashSet());
        Assert.Equal(exceptions.Count, exceptions.Select(static exception => exception.GetType()).Distinct().Count());
        Assert.All(exceptions, static exception => Assert.Equal((7, "5d38", DemoClient.ListThingsEndpoint), (exception.Code.Number, exception.RequestId, exception.Endpoint)));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void The_documentation_lists_every_exception(Type type) =>
        Assert.Contains($"| `{type.Name}`", File.ReadAllText(RepositoryFile.Of("runtime", "EsbGen", "README.md")), StringComparison.Ordinal);

    [Fact]
    public async Task Code_that_calls_a_client_is_tested_without_a_transport()
    {
        var limit = new EsbRateLimitException("too many calls")
        {
            Endpoint = DemoClient.ListThingsEndpoint,
            Code = new EsbCode(EsbErrorCodes.RateLimited),
            HttpStatus = HttpStatusCode.OK,
            RequestId = "5d38",
            RetryAfter = TimeSpan.FromSeconds(7),
        };
        Assert.Equal("come back in 7 s", await SayAsync(StandIn.Throwing<IDemoClient>(limit)));

        var missing = new EsbPermissionException("no") { Permission = new EsbPermission { SystemId = "bk_job" }, Code = new EsbCode(EsbErrorCodes.PermissionDenied) };
        Assert.Equal("ask the owner of bk_job", await SayAsync(StandIn.Throwing<IDemoClient>(missing)));
        Assert.Null(await missing.GetApplyUrlAsync(Calls.Cancellation));

        Assert.Equal("code 17", await SayAsync(StandIn.Throwing<IDemoClient>(new EsbException("no") { Code = new EsbCode(17) })));
    }

    private static async Task<string> SayAsync(IDemoClient client)
    {
        try
        {
            await client.ListThingsAsync(cancellationToken: Calls.Cancellation);
            return "done";
        }
        catch (EsbPermissionException exception)
        {
            return $"ask the owner of {exception.Permission?.SystemId}";
        }
        catch (EsbException exception) when (exception.Code.Number == EsbErrorCodes.RateLimited)
        {
            return FormattableString.Invariant($"come back in {exception.RetryAfter?.TotalSeconds} s");
        }
        catch (EsbException exception)
        {
            return $"code {exception.Code}";
        }
    }
}
