using EsbGen.Documents.Binding.Tree;
using EsbGen.Documents.Binding.Types;
using EsbGen.Documents.Model;
using EsbGen.Documents.Prose;
using Xunit;

namespace EsbGen.Generator.Tests.Wording;

public sealed class TimeWordsTests
{
    [Theory]
    [InlineData("开始执行时间，YYYY-MM-DD HH:mm:ss格式", "DateTime")]
    [InlineData("in YYYY-MM-DD HH:mm:ss format", "DateTime")]
    [InlineData("yyyy MM dd hh: mm:ss", "DateTime")]
    [InlineData("yyyy-MM-ddTHH:mm:ssZ", "DateTime")]
    [InlineData("%Y-%m-%d %H:%M:%S", "DateTime")]
    [InlineData("yyyy/MM/dd", "Date")]
    [InlineData("in YYYY-MM-DD format", "Date")]
    [InlineData("app_YYYY-MM-DD.log", "")]
    [InlineData("logs are named YYYY-MM-DD.log", "")]
    [InlineData("yyyy", "")]
    [InlineData("", "")]
    public void A_format_that_is_spelled_out_is_read(string description, string expected) => Assert.Equal(expected, TimeWords.FormatIn(description)?.ToString() ?? "");

    [Theory]
    [InlineData("创建时间Unix时间戳（ms）", "UnixMilliseconds")]
    [InlineData("Unix 时间戳(s)", "UnixSeconds")]
    [InlineData("Unix timestamp, in milliseconds", "UnixMilliseconds")]
    [InlineData("unix time的秒数", "UnixSeconds")]
    [InlineData("Unix时间戳，单位微秒", "")]
    [InlineData("Last modified time, Unix timestamp", "")]
    [InlineData("总耗时，单位毫秒", "")]
    [InlineData("items of the timestamps", "")]
    public void The_unit_of_a_timestamp_is_read(string description, string expected) => Assert.Equal(expected, TimeWords.TimestampIn(description)?.ToString() ?? "");

    [Theory]
    [InlineData("create_time", "", true)]
    [InlineData("closed_at", "", true)]
    [InlineData("create_at__lte", "", true)]
    [InlineData("start", "起始时间", true)]
    [InlineData("value", "sometimes a value", false)]
    [InlineData("total_time", "时间", false)]
    [InlineData("last_modify_user", "last time", false)]
    [InlineData("time_zone", "时间", false)]
    [InlineData("gap", "间隔时间", false)]
    [InlineData("at", "", false)]
    public void Names_and_descriptions_speak_of_time(string name, string description, bool expected) => Assert.Equal(expected, TimeWords.SpeakOfTime(name.Split('_', StringSplitOptions.RemoveEmptyEntries), description));

    [Theory]
    [InlineData("2020-05-21", TimeForms.Date)]
    [InlineData("2020/5/1", TimeForms.Date)]
    [InlineData("2020-05-21 16:36", TimeForms.DateTime)]
    [InlineData("2020-05-21T16:36:11.123456789+08:00", TimeForms.DateTime)]
    [InlineData("2020-05-21 16:36:11 +0800", TimeForms.DateTime)]
    [InlineData("", TimeForms.None)]
    [InlineData("2020-05", TimeForms.Other)]
    [InlineData("2020-05/21", TimeForms.Other)]
    [InlineData("2020-05-21-16", TimeForms.Other)]
    [InlineData("2020-05-21 16:36:11 in words", TimeForms.Other)]
    [InlineData("10.0.0.1", TimeForms.Other)]
    internal void A_text_has_the_form_of_a_time(string text, TimeForms expected) => Assert.Equal(expected, TimeForm.OfText(text));

    [Theory]
    [InlineData("1590050171", TimeForms.Seconds)]
    [InlineData("1590050171123", TimeForms.Milliseconds)]
    [InlineData("0", TimeForms.None)]
    [InlineData("12345678999", TimeForms.Other)]
    [InlineData("-590050171", TimeForms.Other)]
    [InlineData("159005017.1", TimeForms.Other)]
    internal void A_number_has_the_form_of_a_timestamp(string number, TimeForms expected) => Assert.Equal(expected, TimeForm.OfNumber(number));

    [Fact]
    public void A_field_whose_examples_have_both_units_stays_a_number() =>
        Assert.Equal(ScalarType.Int64, TimeReader.Refine(ScalarType.Int64, new FieldNode("create_time", null), "", TimeForms.Seconds | TimeForms.Milliseconds, ProseHints.None));
}
