using EsbGen.Documents.Model;
using EsbGen.Documents.Prose;
using EsbGen.Documents.Prose.Phrases;

namespace EsbGen.Generator.Tests.Wording;

/// <summary>Prose of both languages, a sentence at a time.</summary>
public sealed class ProseTests
{
    [Theory]
    [InlineData("deprecated，请使用 target.ip_list替代。主机列表", "deprecated，请使用 target.ip_list替代")]
    [InlineData("Hosts. Deprecated. Use host_ids instead. See host", "Deprecated. Use host_ids instead")]
    [InlineData("Note: This field is no longer maintained, please use hosts field", "This field is no longer maintained, please use hosts field")]
    [InlineData("查询条件，(历史遗留字段，请勿继续使用，请用filter)", "历史遗留字段，请勿继续使用，请用filter")]
    [InlineData("该字段已废弃", "该字段已废弃")]
    [InlineData("状态：1：正常，2：已废弃", "")]
    [InlineData("0. active 1. deprecated", "")]
    [InlineData("legacy(deprecated)/current", "")]
    [InlineData("Whether deprecated things are returned", "")]
    [InlineData("是否已废弃", "")]
    [InlineData("不建议使用特殊字符", "")]
    [InlineData("It is not recommended to set more than 100", "")]
    public void A_deprecation_is_one_of_the_field_itself(string description, string advice) => Assert.Equal(advice, Deprecations.AdviceIn(description));

    [Theory]
    [InlineData("默认值为20", "20")]
    [InlineData("不传默认为 20，最大1000", "20")]
    [InlineData("默认0表示从第1条记录开始返回", "0")]
    [InlineData("0：全部（默认），1：部分", "0")]
    [InlineData("1: server file (default), 3: other", "1")]
    [InlineData("Size, default:20.if 0, all", "20")]
    [InlineData("Default value is 1 if not transferred", "1")]
    [InlineData("-1 by default", "-1")]
    [InlineData("默认2小时", "")]
    [InlineData("default 500MB", "")]
    [InlineData("默认返回全部", "")]
    [InlineData("default 20 for lists, default 30 for tables", "")]
    [InlineData("例如，默认为5", "")]
    public void A_default_number_is_one_definite_number(string description, string expected) => Assert.Equal(expected, Defaults.In(description, "", ScalarType.Int64) ?? "");

    [Theory]
    [InlineData("默认值：\"public\"", "public")]
    [InlineData("default is legacy", "legacy")]
    [InlineData("minute, default value is *", "*")]
    [InlineData("default value is 'biz' and something else", "biz")]
    [InlineData("默认为 biz，此时", "biz")]
    [InlineData("default is latest version", "")]
    [InlineData("默认为空", "")]
    [InlineData("the default module", "")]
    public void A_default_text_is_one_definite_word(string description, string expected) => Assert.Equal(expected, Defaults.In(description, "", ScalarType.Text) ?? "");

    [Theory]
    [InlineData("默认为否", "", "false")]
    [InlineData("default is yes.", "", "true")]
    [InlineData("default is no filter", "", "")]
    [InlineData("", "True", "true")]
    [InlineData("", "无", "")]
    [InlineData("", "see below", "")]
    public void A_default_flag_is_told_by_either_column(string description, string column, string expected) => Assert.Equal(expected, Defaults.In(description, column, ScalarType.Boolean) ?? "");

    [Theory]
    [InlineData("取值范围[0, 100]，10表示10%", 0, 100)]
    [InlineData("range 60-86400", 60, 86400)]
    [InlineData("质保年限\n1-10", 1, 10)]
    [InlineData("每页限制条数,最大500", null, 500)]
    [InlineData("Max. 500", null, 500)]
    [InlineData("1000 at most", null, 1000)]
    [InlineData("the value>= 0", 0, null)]
    [InlineData("range 5-1", null, null)]
    [InlineData("Maximum 500MB", null, null)]
    [InlineData("最近3天", null, null)]
    [InlineData("1-页面 2-接口", null, null)]
    public void A_limit_is_one_of_the_number_itself(string description, int? minimum, int? maximum)
    {
        var limits = LimitWords.In(description, ScalarType.Int64);
        Assert.Equal((minimum, maximum), (limits.Minimum, limits.Maximum));
    }

    [Theory]
    [InlineData("长度不超过64", 64)]
    [InlineData("1-32位英文字符", 32)]
    [InlineData("at most 128 characters", 128)]
    [InlineData("max length is 20", 20)]
    [InlineData("最多500个主机", null)]
    public void A_text_has_a_length(string description, int? expected) => Assert.Equal(expected, LimitWords.In(description, ScalarType.Text).MaxLength);

    [Theory]
    [InlineData("当type=1时才有这个字段", true)]
    [InlineData("仅脚本任务存在该参数", true)]
    [InlineData("This field is only available when type=1", true)]
    [InlineData("null if the script has no version", true)]
    [InlineData("result=true 时返回数据", false)]
    [InlineData("必须为空字符串", false)]
    [InlineData("only for reading", false)]
    public void A_condition_makes_a_field_one_that_may_be_missing(string description, bool expected) => Assert.Equal(expected, ConditionWords.SayOnlySometimes(description));

    [Theory]
    [InlineData("Deprecated, 默认为 1, max 5, separated by commas, only when empty, at least one")]
    [InlineData("已废弃，default 1，最大5，以逗号分隔，时才有，必须存在一个")]
    public void A_description_that_speaks_of_something_hints_at_it(string description)
    {
        const ProseHints All = ProseHints.Deprecation | ProseHints.Default | ProseHints.Limit | ProseHints.List | ProseHints.Condition | ProseHints.Alternative | ProseHints.Digit;
        Assert.Equal(All, ProseScanner.Scan(description));
        Assert.Equal(ProseHints.None, ProseScanner.Scan("创建时间, name of the thing"));
    }

    [Theory]
    [InlineData("时间戳", ProseHints.Timestamp)]
    [InlineData("created, unix", ProseHints.Timestamp)]
    [InlineData("格式为YYYY-MM-DD", ProseHints.TimeFormat)]
    [InlineData("as %Y-%m-%d", ProseHints.TimeFormat)]
    public void A_description_that_spells_a_time_hints_at_it(string description, object expected) => Assert.Equal((ProseHints)expected, ProseScanner.Scan(description));
}
