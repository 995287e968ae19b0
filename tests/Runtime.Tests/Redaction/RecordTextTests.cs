using System.Text.Json;
using EsbGen.Limits;
using EsbGen.Runtime.Tests.Esb.Demo;
using Xunit;

namespace EsbGen.Runtime.Tests.Redaction;

/// <summary>What a record shows of itself.</summary>
public sealed class RecordTextTests
{
    [Fact]
    public void Members_whose_names_speak_of_secrets_are_masked_wherever_they_stand()
    {
        var request = new RunThingRequest
        {
            Token = "TOKEN123",
            Password = "PASSWORD123",
            Name = "a\r\nb\u202e",
            Account = new() { User = "admin", DbPassword = "DBPASSWORD", AdditionalProperties = More("""{"api_key":["KEY1",{"x":"KEY2"}]}""") },
            AdditionalProperties = More("""{"old":{"secret":"OLDSECRET","keep":1}}"""),
        };
        Assert.Equal(
            """RunThingRequest { "token":"***","password":"***","account":{"user":"admin","db_password":"***","api_key":"***"},"name":"a\r\nb\u202e","old":{"secret":"***","keep":1} }""",
            request.ToString());
        Assert.Equal("PASSWORD123", JsonSerializer.SerializeToElement(request).GetProperty("password").GetString());

        var response = JsonSerializer.Deserialize<RunThingResponse>("""{"result":true,"code":0,"data":{"id":7,"secret_key":"KEY3"},"message":"","token":"KEY4"}""")!;
        Assert.Contains("\"id\":7", response.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("KEY", response.ToString() + response.Data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-30, false)]
    [InlineData(30, true)]
    public void A_long_record_is_cut(int beyond, bool isCut)
    {
        var text = new RunThingRequest { Token = "", Password = "", Name = new string('字', RuntimeLimits.ShownRecord - "\"token\":\"***\",\"password\":\"***\",\"name\":\"\"".Length + beyond) }.ToString();
        Assert.Equal(isCut, text.EndsWith("… }", StringComparison.Ordinal));
        Assert.InRange(text.Length, RuntimeLimits.ShownRecord - 40, RuntimeLimits.ShownRecord + 40);
    }

    [Fact]
    public void A_record_that_cannot_be_written_can_be_looked_at()
    {
        Assert.Equal("ListThingsResponseData { (not to be written as JSON) }", new ListThingsResponseData { Weight = double.NaN }.ToString());
        Assert.StartsWith("RunThingRequest { ", new RunThingRequest { Token = null!, Password = null! }.ToString(), StringComparison.Ordinal);
        Assert.Equal("GetHostRequest { \"ip\":\"x\" }", new GetHostRequest { Ip = "x" }.ToString());
    }

    private static Dictionary<string, JsonElement> More(string json) => JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!;
}
