namespace EsbGen.Generator.Binding.Tables;

/// <summary>Tells a column's role from its title, wherever it stands.</summary>
internal static class ColumnClassifier
{
    private static readonly Dictionary<string, ColumnRole> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["字段"] = ColumnRole.Name, ["字段名"] = ColumnRole.Name, ["字段名称"] = ColumnRole.Name, ["名称"] = ColumnRole.Name, ["名字"] = ColumnRole.Name,
        ["参数"] = ColumnRole.Name, ["参数名"] = ColumnRole.Name, ["参数名称"] = ColumnRole.Name, ["键"] = ColumnRole.Name, ["键值"] = ColumnRole.Name,
        ["键名"] = ColumnRole.Name, ["属性"] = ColumnRole.Name, ["属性名"] = ColumnRole.Name, ["变量"] = ColumnRole.Name, ["变量名"] = ColumnRole.Name,
        ["英文名"] = ColumnRole.Name, ["成员"] = ColumnRole.Name, ["返回字段"] = ColumnRole.Name, ["返回参数"] = ColumnRole.Name, ["请求参数"] = ColumnRole.Name,
        ["field"] = ColumnRole.Name, ["fields"] = ColumnRole.Name, ["fieldname"] = ColumnRole.Name, ["name"] = ColumnRole.Name, ["parameter"] = ColumnRole.Name,
        ["parameters"] = ColumnRole.Name, ["param"] = ColumnRole.Name, ["params"] = ColumnRole.Name, ["parametername"] = ColumnRole.Name, ["paramname"] = ColumnRole.Name,
        ["key"] = ColumnRole.Name, ["keys"] = ColumnRole.Name, ["attribute"] = ColumnRole.Name, ["property"] = ColumnRole.Name, ["variable"] = ColumnRole.Name, ["argument"] = ColumnRole.Name, ["member"] = ColumnRole.Name,
        ["类型"] = ColumnRole.Type, ["字段类型"] = ColumnRole.Type, ["参数类型"] = ColumnRole.Type, ["数据类型"] = ColumnRole.Type, ["值类型"] = ColumnRole.Type, ["格式"] = ColumnRole.Type,
        ["type"] = ColumnRole.Type, ["types"] = ColumnRole.Type, ["datatype"] = ColumnRole.Type, ["fieldtype"] = ColumnRole.Type, ["parametertype"] = ColumnRole.Type, ["paramtype"] = ColumnRole.Type, ["valuetype"] = ColumnRole.Type,
        ["必选"] = ColumnRole.Required, ["必填"] = ColumnRole.Required, ["必须"] = ColumnRole.Required, ["必需"] = ColumnRole.Required, ["必传"] = ColumnRole.Required, ["必要"] = ColumnRole.Required, ["可选"] = ColumnRole.Required,
        ["required"] = ColumnRole.Required, ["require"] = ColumnRole.Required, ["mandatory"] = ColumnRole.Required, ["must"] = ColumnRole.Required, ["isrequired"] = ColumnRole.Required, ["necessary"] = ColumnRole.Required, ["optional"] = ColumnRole.Required,
        ["默认"] = ColumnRole.Default, ["默认值"] = ColumnRole.Default, ["缺省值"] = ColumnRole.Default, ["缺省"] = ColumnRole.Default,
        ["default"] = ColumnRole.Default, ["defaults"] = ColumnRole.Default, ["defaultvalue"] = ColumnRole.Default,
        ["描述"] = ColumnRole.Description, ["说明"] = ColumnRole.Description, ["参数说明"] = ColumnRole.Description, ["字段说明"] = ColumnRole.Description, ["字段描述"] = ColumnRole.Description, ["参数描述"] = ColumnRole.Description,
        ["备注"] = ColumnRole.Description, ["含义"] = ColumnRole.Description, ["解释"] = ColumnRole.Description, ["释义"] = ColumnRole.Description, ["注释"] = ColumnRole.Description, ["中文名"] = ColumnRole.Description, ["意义"] = ColumnRole.Description,
        ["description"] = ColumnRole.Description, ["descriptions"] = ColumnRole.Description, ["desc"] = ColumnRole.Description, ["remark"] = ColumnRole.Description, ["remarks"] = ColumnRole.Description,
        ["explanation"] = ColumnRole.Description, ["note"] = ColumnRole.Description, ["notes"] = ColumnRole.Description, ["comment"] = ColumnRole.Description, ["comments"] = ColumnRole.Description, ["meaning"] = ColumnRole.Description,
        ["值"] = ColumnRole.Value, ["取值"] = ColumnRole.Value, ["返回值"] = ColumnRole.Value, ["标识"] = ColumnRole.Value, ["枚举值"] = ColumnRole.Value, ["枚举"] = ColumnRole.Value, ["特性"] = ColumnRole.Value, ["模型"] = ColumnRole.Value,
        ["value"] = ColumnRole.Value, ["values"] = ColumnRole.Value, ["identification"] = ColumnRole.Value, ["enum"] = ColumnRole.Value, ["characteristic"] = ColumnRole.Value, ["model"] = ColumnRole.Value,
        ["错误码"] = ColumnRole.Value, ["状态码"] = ColumnRole.Value, ["code"] = ColumnRole.Value, ["errorcode"] = ColumnRole.Value,
    };

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
