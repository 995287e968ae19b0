namespace EsbGen.Documents.Dialects;

/// <summary>How ESB's documents are written: by many authors, in Chinese and English.</summary>
internal static class EsbDialect
{
    // The longest phrase at a place wins.
    private static readonly (HeadingMeaning Meaning, string Words)[] ChineseHeadings =
    [
        (HeadingMeaning.Address, "请求地址 接口地址 请求路径 接口路径 访问地址 调用地址 地址 路径"),
        (HeadingMeaning.Method, "请求方法 请求方式 调用方式 请求类型"),
        (HeadingMeaning.Function, "功能描述 功能说明 接口描述 接口说明 接口功能 功能 简介"),
        (HeadingMeaning.Description, "描述 说明 定义 介绍"),
        (HeadingMeaning.Common, "通用 公共 公用"),
        (HeadingMeaning.Example, "示例 样例 例子 范例 举例"),
        (HeadingMeaning.MaybeExample, "实例"),
        (HeadingMeaning.Parameter, "报文 参数 字段 属性 包体 内容 格式 体"),
        (HeadingMeaning.Filler, "数据 消息 值 列表 成功 正常 详细 信息 的 头 查询 获取 数量"),
        (HeadingMeaning.Request, "请求 输入"),
        (HeadingMeaning.Request | HeadingMeaning.Parameter, "入参"),
        (HeadingMeaning.Call, "调用 接口"),
        (HeadingMeaning.Answer, "返回 响应 应答 回应 输出 结果 回包"),
        (HeadingMeaning.Answer | HeadingMeaning.Parameter, "出参"),
    ];

    private static readonly (HeadingMeaning Meaning, string Words)[] EnglishHeadings =
    [
        (HeadingMeaning.Address, "address url uri endpoint"),
        (HeadingMeaning.AddressOrPart, "path"),
        (HeadingMeaning.Method, "method methods verb"),
        (HeadingMeaning.Filler, "http of the and for in to a value values get quantity details information json success normal format header"),
        (HeadingMeaning.Function, "function functional functionality summary overview introduction"),
        (HeadingMeaning.Description, "description descriptions explanation instructions"),
        (HeadingMeaning.Common, "general common public"),
        (HeadingMeaning.Example, "example examples sample samples demo"),
        (HeadingMeaning.Request, "request requests input"),
        (HeadingMeaning.MaybeRequest, "query"),
        (HeadingMeaning.Parameter, "body parameter parameters params param argument arguments args field"),
        (HeadingMeaning.Answer, "response responses return returns returned result results output answer"),
        (HeadingMeaning.MaybeParameter, "fields detail list code message type headers"),
        (HeadingMeaning.Call, "interface api call"),
    ];

    private static readonly (ColumnRole Role, string Titles)[] ColumnTitles =
    [
        (ColumnRole.Name, "字段 字段名 字段名称 名称 名字 参数 参数名 参数名称 键 键值 键名 属性 属性名 变量 变量名 英文名 成员 返回字段 返回参数 请求参数 field fields fieldname name parameter parameters param params parametername paramname key keys attribute property variable argument member"),
        (ColumnRole.Type, "类型 字段类型 参数类型 数据类型 值类型 格式 type types datatype fieldtype parametertype paramtype valuetype"),
        (ColumnRole.Required, "必选 必填 必须 必需 必传 必要 可选 required require mandatory must isrequired necessary optional"),
        (ColumnRole.Default, "默认 默认值 缺省值 缺省 default defaults defaultvalue"),
        (ColumnRole.Description, "描述 说明 参数说明 字段说明 字段描述 参数描述 备注 含义 解释 释义 注释 中文名 意义 description descriptions desc remark remarks explanation note notes comment comments meaning"),
        (ColumnRole.Value, "值 取值 返回值 标识 枚举值 枚举 特性 模型 value values identification enum characteristic model 错误码 状态码 code errorcode"),
    ];

    // "是否必填", "是否必须（Required）", "字段是否一定存在", "Whether the field must exist"
    private static readonly (ColumnRole Role, string[] Parts)[] ColumnParts =
    [
        (ColumnRole.Required, ["必填", "必选", "必须", "必需", "必传", "一定存在", "可选", "required", "mandatory", "mustexist", "optional"]),
        (ColumnRole.Default, ["默认", "缺省", "default"]),
        (ColumnRole.Type, ["类型", "datatype"]),
        (ColumnRole.Description, ["描述", "说明", "备注", "含义", "description"]),
        (ColumnRole.Name, ["字段", "参数", "fieldname", "parameter"]),
    ];

    private static readonly (DocumentedKind Kind, string Words)[] TypeSpellings =
    [
        (DocumentedKind.Boolean, "bool boolean 布尔 布尔值 布尔型"),
        (DocumentedKind.Integer, "int integer long short byte int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 bigint tinyint smallint 整数 整型 整形 长整型 timestamp interger intger"),
        (DocumentedKind.Number, "float float32 float64 double decimal number numeric 浮点数 浮点型 浮点 数字 数值"),
        (DocumentedKind.Text, "string str text char varchar 字符串 字符 文本 stirng strng sting srting time date datetime 时间 日期 uuid url enum 枚举 ip"),
        (DocumentedKind.Object, "object obj dict dictionary map json struct hash objects 对象 字典 结构体 hashmap mapping"),
        (DocumentedKind.Array, "array list 数组 列表 集合 set slice tuple arrary arr"),
        (DocumentedKind.Any, "any mixed interface 任意 任意类型 all variant"),
    ];

    private static readonly string[] RequiredCells =
        ["是", "yes", "y", "true", "必填", "必选", "必须", "必需", "required", "mandatory", "must", "1", "√", "✓", "✔", "t"];

    private static readonly string[] ReadingVerbs =
    [
        "get", "list", "search", "find", "query", "count", "check", "fetch", "describe", "show", "select", "is", "has", "verify", "lookup", "filter",
        "read", "retrieve", "batchget",
    ];

    /// <summary>The dialect. It holds tables alone, and never changes.</summary>
    public static Dialect Instance { get; } = new(
        "ESB",
        new HeadingClassifier(new HeadingVocabulary(ChineseHeadings, EnglishHeadings)),
        new ColumnClassifier(ColumnTitles, ColumnParts),
        new RequiredWords(RequiredCells, requiredRemarks: ["必填", "必选", "required"], optionalRemarks: ["可选", "选填", "optional"]),
        new DocumentedTypeParser(TypeSpellings),
        new EsbAddresses(),
        new Envelope(["result", "code", "message", "data", "request_id", "permission"], successCodes: ["0", "200", "OK"]),
        new Credentials(
            ["bk_app_code", "bk_app_secret", "bk_token", "bk_username", "bk_access_token", "access_token", "app_code", "app_secret"],
            ambiguousNames: ["username"]),
        new QueryVerbs(ReadingVerbs));
}
