using System.Security.Authentication;
using System.Text;
using EsbGen.Limits;
using EsbGen.Options;
using EsbGen.Redaction;
using Xunit;

namespace EsbGen.Runtime.Tests.Redaction;

/// <summary>Exceptions of handlers and of the network are shown without secrets, and stay what they are.</summary>
public sealed class ExceptionRedactorTests
{
    private const string Secret = "s3cr3t-of-the-app";

    private static readonly Redactor Redactor = new([Secret]);

    [Fact]
    public async Task A_handlers_exception_is_masked_message_by_message()
    {
        using var http = Handler.Client(static (request, _) => throw new HttpRequestException($"cannot reach {request.RequestUri}\r\nat all", new IOException("sent " + Secret)));
        var exception = await Assert.ThrowsAsync<EsbConnectionException>(() => Calls.Demo(http).GetHostAsync(new() { Ip = "1" }, cancellationToken: Calls.Cancellation));
        Assert.Equal(
            "ESB call demo/get_host could not reach ESB: cannot reach http://esb.invalid/api/c/compapi/v2/demo/get_host/?bk_app_code=esb_test&bk_app_secret=***&bk_username=admin&ip=1\\r\\nat all",
            exception.Message);
        var inner = Assert.IsType<HttpRequestException>(exception.InnerException);
        Assert.Equal("sent ***", Assert.IsType<IOException>(inner.InnerException).Message);
        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_shows_nothing_is_the_same_exception()
    {
        var exception = new HttpRequestException("no such host", new IOException("字"));
        Assert.Same(exception, ExceptionRedactor.Redact(exception, Redactor));
    }

    public static TheoryData<Exception, Type> Kinds => new()
    {
        { new AuthenticationException(Secret), typeof(AuthenticationException) },
        { new OperationCanceledException(Secret), typeof(OperationCanceledException) },
        { new TimeoutException(Secret), typeof(TimeoutException) },
        { new IOException(Secret), typeof(IOException) },
        { new HttpRequestException(Secret), typeof(HttpRequestException) },
        { new TellingException(), typeof(HttpRequestException) },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_kind_stays(Exception exception, Type kind)
    {
        var shown = ExceptionRedactor.Redact(exception, Redactor);
        Assert.IsType(kind, shown);
        Assert.DoesNotContain(Secret, shown.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RuntimeLimits.InnerExceptions, RuntimeLimits.InnerExceptions)]
    [InlineData(RuntimeLimits.InnerExceptions + 1, RuntimeLimits.InnerExceptions)]
    public void Exceptions_within_each_other_are_shown_up_to_a_bound(int depth, int shown)
    {
        Exception? exception = null;
        for (var index = 0; index < depth; index++)
        {
            exception = new IOException(index == 0 ? Secret : "broken", exception);
        }

        var count = 0;
        for (var current = ExceptionRedactor.Redact(exception!, Redactor); current is not null; current = current.InnerException)
        {
            Assert.DoesNotContain(Secret, current.ToString(), StringComparison.Ordinal);
            count++;
        }

        Assert.Equal(shown, count);
    }

    [Fact]
    public void The_parts_of_secret_headers_are_secrets()
    {
        Assert.Equal(
            ["Basic " + Base64("user:hunter2hunter2"), Base64("user:hunter2hunter2").TrimEnd('='), "user:hunter2hunter2", "hunter2hunter2"],
            HeaderRules.SecretsOf(new("authorization", "Basic " + Base64("user:hunter2hunter2"))));
        Assert.Equal(["a=1; session=0123456789", "0123456789"], HeaderRules.SecretsOf(new("Cookie", "a=1; session=0123456789")));
        Assert.Equal(["kkk"], HeaderRules.SecretsOf(new("X-Api-Key", "kkk")));
        Assert.Empty(HeaderRules.SecretsOf(new("X-Request-Id", "0123456789")));

        static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Tells in its text what its message does not.</summary>
    private sealed class TellingException : Exception
    {
        public override string ToString() => "sent " + Secret;
    }
}
