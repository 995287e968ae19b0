using EsbGen.Documents.Prose.Values;
using EsbGen.Documents.Prose.Values.Texts;

namespace EsbGen.Generator.Tests.Values;

/// <summary>Lists of values in prose, and what only looks like one.</summary>
public sealed class ListReaderTests
{
    [Theory]
    [InlineData("步骤类型: 1.脚本; 2.文件; 4.SQL", "1=脚本 2=文件 4=SQL")]
    [InlineData("1 - shell, 2 - bat", "1=shell 2=bat")]
    [InlineData("状态:1/2(1:开放,2:关闭)", "1=开放 2=关闭")]
    [InlineData("1: server file, 2: local file", "1=server file 2=local file")]
    [InlineData("0为否，1为是", "0=否 1=是")]
    [InlineData("可选值为0(表示int类型)或1(表示string类型)", "0=int类型 1=string类型")]
    [InlineData("optional value of 0 (for int type) or 1 (for string type)", "0=int type 1=string type")]
    [InlineData("Kind. 0- off, 1- on", "0=off 1=on")]
    [InlineData("在线状态，1.正常; 0.异常", "1=正常 0=异常")]
    [InlineData("操作：2、重做，3、忽略 6、继续", "2=重做 3=忽略 6=继续")]
    [InlineData("language, \"1\" for Chinese, \"2\" for English", "1=Chinese 2=English")]
    [InlineData("bind to 1/2(1:127.0.0.1,2:0.0.0.0)", "1=127.0.0.1 2=0.0.0.0")]
    [InlineData("0. straight through (default); 1. paused", "0=straight through (default) 1=paused")]
    [InlineData("操作 0: 驳回 1: 同意", "0=驳回 1=同意")]
    [InlineData("mode. 0: up; 1: down. The default is 0.", "0=up 1=down")]
    [InlineData("0-normal set, 1-built-in set, default is 0", "0=normal set 1=built-in set")]
    [InlineData("1 query, 2 operate", "1=query 2=operate")]
    [InlineData("脚本类型：1 本地脚本 2 引用脚本 3 公共脚本", "1=本地脚本 2=引用脚本 3=公共脚本")]
    [InlineData("weight, 0 or 1. \nWhen it is 0, nothing is counted", "0= 1=")]
    [InlineData("权值，0或1。当为0时，不计", "0= 1=")]
    [InlineData("级别：1致命，2预警，3提醒", "1=致命 2=预警 3=提醒")]
    [InlineData("状态，0未开始，1进行中，2已完成，默认0", "0=未开始 1=进行中 2=已完成")]
    public void Numbers_with_a_meaning_each_are_a_list(string text, string expected) => Assert.Equal(expected, Text(NumberListReader.Read(text)));

    [Theory]
    [InlineData("")]
    [InlineData("seconds, default 7200. The range is 60-86400.")]
    [InlineData("0表示成功，>0表示失败")]
    [InlineData("0 indicates success, >0 indicates failure")]
    [InlineData("the version, 如 1.2.3")]
    [InlineData("关联关系 [1:1, 1:n, n:n]")]
    [InlineData("only when type=1 or 4")]
    [InlineData("default:20.if it equals 0,all are returned")]
    [InlineData("about 0 or 1 in practice")]
    [InlineData("1 hour after that, 3 days at most")]
    [InlineData("at least 1 host, 2 at best")]
    [InlineData("CPU cores, 1-1000000")]
    [InlineData("at most 200 characters, 1 at least")]
    [InlineData("an address such as 10.0.0.1:80, 10.0.0.2:80")]
    [InlineData("e.g. 1: one, 2: two")]
    [InlineData("页码，从1开始，每页最多500条")]
    [InlineData("如：1.写脚本，2.执行")]
    [InlineData("md5, sha1 or v2-draft")]
    [InlineData("周期，1小时，2小时")]
    [InlineData("级别，1级，2级")]
    [InlineData("数量，1个或2个")]
    public void Numbers_of_another_kind_are_none(string text) => Assert.Equal("", Text(NumberListReader.Read(text)));

    [Theory]
    [InlineData("可选值: biz - 业务，biz_set - 业务集", "biz=业务 biz_set=业务集")]
    [InlineData("状态，RUNNING（处理中）/FINISHED（已结束）", "RUNNING=处理中 FINISHED=已结束")]
    [InlineData("枚举: (linux, windows)", "linux= windows=")]
    [InlineData("级别，可选值：\"public\"(公开)、\"private\"(私有)，默认值：\"public\"", "public=公开 private=私有")]
    [InlineData("optional values: \"a\", \"b\", default: \"a\"", "a= b=")]
    [InlineData("Optional values equal,not_equal,in,not_in", "equal= not_equal= in= not_in=")]
    [InlineData("support `AND` and `OR`", "AND= OR=")]
    [InlineData("取值为 cmdb_biz 或 project，为 cmdb_biz 时代表业务", "cmdb_biz= project=")]
    [InlineData("which can be host,set at present", "host= set=")]
    [InlineData("流程类型，common: 常规流程，special：特殊流程，默认值为common", "common=常规流程 special=特殊流程")]
    [InlineData("node status, CREATED,RUNNING,FAILED", "CREATED= RUNNING= FAILED=")]
    [InlineData("type of the field (short,enum,date,time,user,int)", "short= enum= date= time= user= int=")]
    [InlineData("operator type：CMDB（role）/PERSON（person）", "CMDB=role PERSON=person")]
    [InlineData("类型：GENERAL(通用)，组织架构(ORGANIZATION)，PERSON(个人)", "GENERAL=通用 ORGANIZATION=组织架构 PERSON=个人")]
    [InlineData("display type: OWN (own system), third party system (API)", "OWN=own system API=third party system")]
    [InlineData("combination of conditions, AND or OR", "AND= OR=")]
    [InlineData("连接方式，AND或者OR", "AND= OR=")]
    [InlineData("the built-in box types are crate, barrel, bag (for what has no box)", "crate= barrel= bag=for what has no box")]
    [InlineData("optional value: `=`,`!=`,` exists`,`!`", "== !== exists= !=")]
    [InlineData("取值为：$eq $ne", "$eq= $ne=")]
    [InlineData("Optional value equal,in", "equal= in=")]
    [InlineData("one [of none, keep_source, keep_target], \"none\" does nothing", "none= keep_source= keep_target=")]
    [InlineData("可以是以下中的一种[1:1, 1:n, n:n]", "1:1= 1:n= n:n=")]
    [InlineData("来源，own:默认值，本系统，common：公共系统", "own=默认值，本系统 common=公共系统")]
    [InlineData("会签类型，“or”为或签，任意一人通过即可，“and”为多签，全部通过才算", "or=或签，任意一人通过即可 and=多签，全部通过才算")]
    [InlineData("操作符，in 为属于，not_in 为不属于, contains 为包含,field为name时可以使用contains", "in=属于 not_in=不属于 contains=包含")]
    [InlineData("box category, box or big_box", "box= big_box=")]
    [InlineData("启用状态，为disabled 或者enabled", "disabled= enabled=")]
    [InlineData("address method, \"static\", \"dynamic\"", "static= dynamic=")]
    [InlineData("查询方式，equal、in、nin等", "equal= in= nin=")]
    [InlineData("操作类型，START 启动，STOP 停止", "START=启动 STOP=停止")]
    [InlineData("what to do with it: keep(keeps it), drop(drops it), move(moves it)", "keep=keeps it drop=drops it move=moves it")]
    [InlineData("Optional values: a, b, the default is a", "a= b=")]
    [InlineData("枚举: a, b;", "a= b=")]
    [InlineData("脚本类型: sh:Linux,bat:Windows;注意：两者只取其一", "sh=Linux bat=Windows")]
    [InlineData("optional values: \"a\", \"b\" | other_field", "a= b=")]
    [InlineData("认证类型: 密码(PASSWORD)、密钥(KEY)", "PASSWORD=密码 KEY=密钥")]
    [InlineData("资源类型：主机(host)，模块(module)", "host=主机 module=模块")]
    [InlineData("排序方式: asc(升序) desc(降序)", "asc=升序 desc=降序")]
    [InlineData("操作类型: start：启动 stop：停止", "start=启动 stop=停止")]
    [InlineData("目标类型，host为主机，set为集群", "host=主机 set=集群")]
    [InlineData("排序，asc/desc，默认asc", "asc= desc=")]
    [InlineData("条件连接符 and/or，默认and", "and= or=")]
    [InlineData("Sort order, asc or desc", "asc= desc=")]
    [InlineData("type of event: create / update / delete", "create= update= delete=")]
    [InlineData("allowed: host, biz", "host= biz=")]
    [InlineData("可填 http、https", "http= https=")]
    [InlineData("type: host/module/set, required", "host= module= set=")]
    [InlineData("数据来源，own|shared|custom", "own= shared= custom=")]
    public void Words_that_show_to_be_values_are_a_list(string text, string expected) => Assert.Equal(expected, Text(TextListReader.Read(text)));

    [Theory]
    [InlineData("")]
    [InlineData("account name/alias")]
    [InlineData("Required when the type is USERNAME_PASSWORD/PASSWORD")]
    [InlineData("the name, or any other property")]
    [InlineData("true or false, whether it succeeded")]
    [InlineData("支持模糊查询，多个以逗号分隔")]
    [InlineData("It can be obtained from the page, or by the API")]
    [InlineData("主机ID，与bk_scope_type对应, 表示业务ID或者业务集ID")]
    [InlineData("multiple files are supported, separated by comma")]
    [InlineData("The job type, status and name")]
    [InlineData("the server's address, IP or ID")]
    [InlineData("if the type is \"a\" or \"b\", it is needed")]
    [InlineData("node type, such as \"module\", \"set\"")]
    [InlineData("类型为A_KEY/B_KEY时填写")]
    [InlineData("app_code 表示应用 ID，多个 ID 以英文分号分隔，app_code 为空则表示所有应用")]
    [InlineData("类型 {\"min\":\"1\",\"max\":\"2\"}")]
    [InlineData("取值范围[a-z, 0-9]")]
    [InlineData("the value is true or false")]
    [InlineData("The host's name, alias or address")]
    [InlineData("whether the task, step or script is done")]
    [InlineData("error type, message and detail")]
    [InlineData("method of the request, e.g. GET or POST")]
    [InlineData("主机ID或IP")]
    [InlineData("one of ip_list and group is needed")]
    public void Words_of_a_sentence_are_none(string text) => Assert.Equal("", Text(TextListReader.Read(text)));

    [Theory]
    [InlineData("主机类型：物理机(1)，虚拟机(2)", "1=物理机 2=虚拟机")]
    [InlineData("step type: script(1), file(2) or sql(4).", "1=script 2=file 4=sql")]
    [InlineData("limit (max 500), start (0)", "")]
    [InlineData("a pair(1), and another pair(1)", "")]
    public void Numbers_may_stand_in_the_brackets_behind_their_meaning(string text, string expected) => Assert.Equal(expected, Text(NumbersInBrackets.Read(text)));

    [Fact]
    public void Names_depend_on_the_list_alone()
    {
        var set = ValueSetNames.Create("file_type", isNumeric: true, [new("1", "server file, by path"), new("3", "third-party file")]);
        Assert.Equal("FileTypeServerFileAndThirdPartyFile", set.TypeName);
        Assert.Equal(["ServerFile", "ThirdPartyFile"], set.Values.Select(static value => value.Identifier));
        Assert.Equal("Level1To4", ValueSetNames.Create("level", isNumeric: true, [new("1", "a"), new("2", "b"), new("3", "c"), new("4", "d")]).TypeName);
        Assert.Equal("Level1To9Of4", ValueSetNames.Create("level", isNumeric: true, [new("1", "a"), new("2", "b"), new("3", "c"), new("9", "d")]).TypeName);
    }

    [Fact]
    public void Values_of_one_name_are_told_apart_by_themselves_and_a_further_one_renames_none()
    {
        var few = ValueSetNames.Create("status", isNumeric: true, [new("1", "agent down"), new("3", "done"), new("310", "agent down"), new("4", "")]);
        Assert.Equal(["AgentDownValue1", "Done", "AgentDownValue310", "Value4"], few.Values.Select(static value => value.Identifier));
        var more = ValueSetNames.Create("status", isNumeric: true, [new("0", "new"), new("1", "agent down"), new("3", "done"), new("310", "agent down"), new("4", "")]);
        Assert.Equal(few.Values, more.Values.Skip(1));
    }

    [Fact]
    public void Reserved_names_are_left_to_the_type()
    {
        var set = ValueSetNames.Create("kind", isNumeric: false, [new("value", ""), new("equals", ""), new("get_type", "")]);
        Assert.Equal(["ValueValue", "EqualsValue", "GetTypeValue"], set.Values.Select(static value => value.Identifier));
    }

    private static string Text(List<ValueEntry>? entries) => string.Join(' ', (entries ?? []).Select(static entry => $"{entry.Value}={entry.Label}"));
}
