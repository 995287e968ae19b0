using EsbGen.Documents.Text;

namespace EsbGen.Documents.Dialects;

/// <summary>Tells a column's role from its title, wherever it stands.</summary>
internal static class ColumnClassifier
{
    private static readonly (ColumnRole Role, string Titles)[] Known =
    [
        (ColumnRole.Name, "字段 字段名 字段名称 名称 名字 参数 参数名 参数名称 键 键值 键名 属性 属性名 变量 变量名 英文名 成员 返回字段 返回参数 请求参数 field fields fieldname name parameter parameters param params parametername paramname key keys attribute property variable argument member"),
        (ColumnRole.Type, "类型 字段类型 参数类型 数据类型 值类型 格式 type types datatype fieldtype parametertype paramtype valuetype"),
        (ColumnRole.Required, "必选 必填 必须 必需 必传 必要 可选 required require mandatory must isrequired necessary optional"),
        (ColumnRole.Default, "默认 默认值 缺省值 缺省 default defaults defaultvalue"),
        (ColumnRole.Description, "描述 说明 参数说明 字段说明 字段描述 参数描述 备注 含义 解释 释义 注释 中文名 意义 description descriptions desc remark remarks explanation note notes comment comments meaning"),
        (ColumnRole.Value, "值 取值 返回值 标识 枚举值 枚举 特性 模型 value values identification enum characteristic model 错误码 状态码 code errorcode"),
    ];

    private static readonly Dictionary<string, ColumnRole> Titles = Known
        .SelectMany(static entry => entry.Titles.Split(' ').Select(title => (Title: title, entry.Role)))
        .ToDictionary(static entry => entry.Title, static entry => entry.Role, StringComparer.OrdinalIgnoreCase);

    public static ColumnRole Classify(string title)
    {
        var bare = Bare(title);
        if (bare.Length == 0)
        {
            return ColumnRole.Unknown;
        }

        if (Titles.TryGetValue(bare, out var role))
        {
            return role;
        }

        // "是否必填", "是否必须（Required）", "字段是否一定存在", "Whether the field must exist", "类型Key"
        return bare switch
        {
            _ when bare.EndsWith("key", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("keyof", StringComparison.OrdinalIgnoreCase) => ColumnRole.Value,
            _ when Has(bare, "必填") || Has(bare, "必选") || Has(bare, "必须") || Has(bare, "必需") || Has(bare, "必传") || Has(bare, "一定存在") || Has(bare, "可选") => ColumnRole.Required,
            _ when Has(bare, "required") || Has(bare, "mandatory") || Has(bare, "mustexist") || Has(bare, "optional") => ColumnRole.Required,
            _ when Has(bare, "默认") || Has(bare, "缺省") || Has(bare, "default") => ColumnRole.Default,
            _ when Has(bare, "类型") || Has(bare, "datatype") => ColumnRole.Type,
            _ when Has(bare, "描述") || Has(bare, "说明") || Has(bare, "备注") || Has(bare, "含义") || Has(bare, "description") => ColumnRole.Description,
            _ when Has(bare, "字段") || Has(bare, "参数") || Has(bare, "fieldname") || Has(bare, "parameter") => ColumnRole.Name,
            _ => ColumnRole.Unknown,
        };
    }

    /// <summary>The title without blanks, marks and what stands in parentheses.</summary>
    private static string Bare(string title)
    {
        var length = 0;
        var depth = 0;
        Span<char> bare = title.Length <= 128 ? stackalloc char[title.Length] : new char[title.Length];
        foreach (var c in title)
        {
            if (c is '(' or '（')
            {
                depth++;
            }
            else if (c is ')' or '）')
            {
                depth--;
            }
            else if (depth <= 0 && char.IsLetterOrDigit(c))
            {
                bare[length++] = c;
            }
        }

        return bare.Slice(0, length).ToString();
    }

    private static bool Has(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
