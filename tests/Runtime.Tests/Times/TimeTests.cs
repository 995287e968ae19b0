using System.Globalization;
using Xunit;

namespace EsbGen.Runtime.Tests.Times;

public sealed class TimeTests
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    [Theory]
    [InlineData("2020-05-21 16:36:11", "2020-05-21T16:36:11.0000000", null)]
    [InlineData("2020-05-21 16:36", "2020-05-21T16:36:00.0000000", null)]
    [InlineData("2020/5/1 6:06:11", "2020-05-01T06:06:11.0000000", null)]
    [InlineData("2020-05-21", "2020-05-21T00:00:00.0000000", null)]
    [InlineData(" 2020-05-21 16:36:11 ", "2020-05-21T16:36:11.0000000", null)]
    [InlineData("2020-05-21 16:36:11 +0800", "2020-05-21T16:36:11.0000000", 8)]
    [InlineData("2020-05-21 16:36:11+08:00", "2020-05-21T16:36:11.0000000", 8)]
    [InlineData("2020-05-21T16:36:11.123Z", "2020-05-21T16:36:11.1230000", 0)]
    [InlineData("2020-05-21T16:36:11.123456789+08:00", "2020-05-21T16:36:11.1234567", 8)]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000", 0)]
    public void A_time_is_read_as_systems_write_it(string text, string clock, int? hours)
    {
        var time = new EsbDateTime(text);
        Assert.True(time.TryGetDateTime(out var value));
        Assert.Equal((clock, DateTimeKind.Unspecified), (value.ToString("o", CultureInfo.InvariantCulture), value.Kind));
        Assert.Equal(hours, (int?)time.Offset?.TotalHours);
        Assert.Equal(hours is not null, time.TryGetDateTimeOffset(out _));
        Assert.Equal(text, time.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("tomorrow")]
    [InlineData("2020-13-01 00:00:00")]
    [InlineData("1590050171")]
    [InlineData("20-05-21")]
    public void What_is_no_time_says_so(string text)
    {
        var time = new EsbDateTime(text);
        Assert.False(time.TryGetDateTime(out _) || time.TryGetDateTimeOffset(China, out _));
#if !RUNTIME_NETSTANDARD
        Assert.False(time.TryGetDate(out _) || new EsbDate(text).TryGetDate(out _));
#endif
        Assert.Throws<FormatException>(() => time.ToDateTime());
        Assert.Throws<FormatException>(() => time.ToDateTimeOffset(China));
        Assert.Equal(text.Length == 0, time.IsEmpty);
    }

    [Fact]
    public void The_offset_of_the_system_is_taken_where_none_is_written()
    {
        Assert.Equal(new DateTimeOffset(2020, 5, 21, 16, 36, 11, China), new EsbDateTime("2020-05-21 16:36:11").ToDateTimeOffset(China));
        Assert.Equal(TimeSpan.Zero, new EsbDateTime("2020-05-21T16:36:11Z").ToDateTimeOffset(China).Offset);
        Assert.False(new EsbDateTime("0001-01-01 00:00:00").TryGetDateTimeOffset(China, out _));
    }

    [Fact]
    public void A_time_is_written_as_documents_show_it_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { DateTimeFormat = { TimeSeparator = ".", DateSeparator = "." } };
            Assert.Equal("2020-05-21 16:36:11", EsbDateTime.FromDateTime(new DateTime(2020, 5, 21, 16, 36, 11)).ToString());
            Assert.Equal("2020-05-21T16:36:11.5+08:00", EsbDateTime.FromDateTimeOffset(new DateTimeOffset(2020, 5, 21, 16, 36, 11, 500, China)).ToString());
            Assert.Equal("2020-05-21", EsbDate.FromDateTime(new DateTime(2020, 5, 21)).ToString());
#if !RUNTIME_NETSTANDARD
            Assert.Equal("2020-05-21", ((EsbDate)new DateOnly(2020, 5, 21)).ToString());
#endif
            Assert.Equal("1590050171", new EsbUnixSeconds(1590050171).ToString());
            Assert.True(new EsbDateTime("2020-05-21 16:36:11").TryGetDateTime(out _));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Seconds_and_milliseconds_are_moments_of_their_own_units()
    {
        var moment = new DateTimeOffset(2020, 5, 21, 8, 36, 11, TimeSpan.Zero);
        Assert.Equal(moment, new EsbUnixSeconds(1590050171).ToDateTimeOffset());
        Assert.Equal(moment.AddMilliseconds(123), (DateTimeOffset)new EsbUnixMilliseconds(1590050171123));
        Assert.Equal(1590050171, EsbUnixSeconds.FromDateTimeOffset(moment.AddMilliseconds(999)).Seconds);
        Assert.Equal(1590050171123, ((EsbUnixMilliseconds)moment.AddMilliseconds(123)).Milliseconds);
        Assert.Equal(DateTimeKind.Utc, new EsbUnixSeconds(0).ToDateTime().Kind);
        Assert.Equal(moment.AddTicks(-1).ToUnixTimeSeconds(), ((EsbUnixSeconds)moment.AddTicks(-1)).Seconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("1e30")]
    [InlineData("1e300")]
    public void A_number_that_is_no_moment_says_so(string text)
    {
        Assert.False(new EsbUnixSeconds(text).TryGetDateTimeOffset(out _) || new EsbUnixMilliseconds(text).TryGetDateTime(out _));
        Assert.Throws<FormatException>(() => new EsbUnixSeconds(text).ToDateTimeOffset());
    }

    [Fact]
    public void Times_are_equal_where_the_wire_is()
    {
        Assert.True(new EsbDateTime("2020-05-21") == "2020-05-21" && default(EsbDateTime) == "" && default(EsbDate) == new EsbDate(""));
        Assert.True(new EsbUnixSeconds(5) != new EsbUnixSeconds("5") && default(EsbUnixSeconds) == new EsbUnixSeconds(0));
        Assert.Equal(new EsbDateTime("a").GetHashCode(), new EsbDateTime("a").GetHashCode());
        Assert.Equal(5, new EsbUnixSeconds("5").Seconds);
    }
}
