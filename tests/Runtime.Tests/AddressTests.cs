using CsCheck;
using EsbGen.Calls;
using EsbGen.Credentials;
using EsbGen.Json;
using EsbGen.Options;
using EsbGen.Runtime.Tests.Esb.Demo;
using EsbGen.Runtime.Tests.Json;
using Xunit;

namespace EsbGen.Runtime.Tests;

/// <summary>No call leaves the host of its options, whatever its document and its parameters say.</summary>
public sealed class AddressTests
{
    private static readonly string[] Pieces =
    [
        "/", "//", "\\", ".", "..", "%2f", "%2F", "%2e", "%5c", "@", "@evil.example", "evil.example", ":80", ":", "?", "#", "a", "api", "{x}", "{y}", "字", "\u0000", "\t", " ", "[::1]", ";", "http:", "https://evil.example/", "%00", "\u3002", "\uff0f", "\ud800",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("api/c/compapi/v2/other/no_slash/")]
    [InlineData(".evil.example/x/y/")]
    [InlineData("@evil.example/x/y/")]
    [InlineData(":81/x/y/")]
    [InlineData("//evil.example/x/y/")]
    [InlineData("/\\evil.example/x/y/")]
    [InlineData("/x/../../y/")]
    [InlineData("/x/%2e%2E/y/")]
    [InlineData("/x/.%2e")]
    [InlineData("/x/?a=b")]
    [InlineData("/x/#a")]
    [InlineData("/x/\ny/")]
    [InlineData("/x /y/")]
    public async Task A_path_that_is_none_is_refused_before_anything_is_sent(string path)
    {
        var sent = 0;
        using var http = Handler.Client((_, _) =>
        {
            sent++;
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(Calls.Success) });
        });
        foreach (var method in new[] { "GET", "POST" })
        {
            var transport = EsbTransport.Create(Calls.Options(new Uri("http://bk.example")), http);
            var exception = await Assert.ThrowsAsync<ArgumentException>(() => transport.SendAsync(Endpoint(method, path), ListThingsResponse.JsonCode.Instance, null, Calls.Cancellation));
            Assert.Contains("demo/thing", exception.Message, StringComparison.Ordinal);
            Assert.Contains("specs/demo/thing.md", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("s3cr3t", exception.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(0, sent);
    }

    [Theory]
    [InlineData("/x/@evil.example/")]
    [InlineData("/x//y/")]
    [InlineData("/x/...")]
    [InlineData("/x/.y/z../")]
    [InlineData("/字/{x}/")]
    public void A_path_that_is_odd_but_one_is_taken(string path) => Assert.Equal("bk.example", Build("http://bk.example/esb/", "GET", path, "a", "b")!.Host);

    [Fact]
    public void Whatever_path_and_variables_are_the_host_is_that_of_the_options()
    {
        var piece = Pick.Of(Pieces);
        Gen.Select(Pick.Of("http://bk.example", "https://bk.example:8443/esb", "http://bk.example/a/b/"), piece.Array[0, 6], piece.Array[1, 4], piece.Array[1, 4], Gen.Bool).Sample(
            static (root, path, x, y, isGet) =>
            {
                if (Build(root, isGet ? "GET" : "DELETE", string.Concat(path), string.Concat(x), string.Concat(y)) is not { } address)
                {
                    return true;
                }

                var wanted = new Uri(root);
                return (address.Scheme, address.Authority, address.UserInfo, address.Fragment) == (wanted.Scheme, wanted.Authority, "", "")
                    && address.AbsolutePath.StartsWith(wanted.AbsolutePath.TrimEnd('/') + "/", StringComparison.Ordinal);
            },
            iter: 20_000);
    }

    private static EsbEndpoint Endpoint(string method, string path) => new()
    {
        System = "demo",
        Name = "thing",
        Method = new(method),
        Path = path,
        IsQuery = true,
        Source = "specs/demo/thing.md",
        ResponseType = typeof(ListThingsResponse),
    };

    private static Uri? Build(string root, string method, string path, string x, string y)
    {
        var options = Calls.Options(new Uri(root));
        var credentials = SentCredentials.Of(new EsbCredentials { AppCode = "a", AppSecret = "b", Placement = EsbCredentialsPlacement.Parameters }, new EsbCredentials());
        var parameters = Parameters.Of(new Dictionary<string, string> { ["x"] = x, ["y"] = y }, TextMapJson.Instance);
        try
        {
            using var request = new RequestBuilder(options).Build(Endpoint(method, path), parameters, new CallSettings(options, null), credentials, isSentOnce: false);
            return request.RequestUri;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private sealed class TextMapJson : EsbJson<Dictionary<string, string>>
    {
        public static readonly TextMapJson Instance = new();

        public override Dictionary<string, string> ReadJson(ref EsbJsonReader reader) => throw new NotSupportedException();

        public override void WriteJson(EsbJsonWriter writer, Dictionary<string, string> value) => writer.WriteEntries(value, EsbJson.Text);
    }
}
