using EsbGen.Documents.Text;

namespace EsbGen.Documents.Prose.Values.Texts;

/// <summary>The words for what has a few values, such as types and states; without one, a row of words may be anything.</summary>
internal static class Kinds
{
    private static readonly PhraseSet Words = new(
    [
        "类型", "类别", "分类", "种类", "状态", "方式", "模式", "维度", "对应关系", "操作符", "运算符", "范围", "级别", "等级", "来源", "动作", "协议", "场景", "平台", "值",
        "type", "types", "category", "categories", "status", "statuses", "state", "states", "mode", "modes", "method", "kind", "kinds", "operator", "operators", "level", "levels", "source", "range", "dimension", "scope", "action", "protocol", "scenario", "platform",
    ]);

    // Words that speak of a few values only where these stand right behind.
    private static readonly PhraseSet WordsBefore = new(
    [
        "操作", "排序", "顺序", "连接符", "关系", "逻辑", "方法", "语言", "策略", "算法", "权限", "格式", "阶段", "环境", "渠道", "优先级", "角色", "方向", "事件", "系统",
        "order", "operation", "operations", "relation", "language", "event", "policy", "strategy", "algorithm", "permission", "format", "stage", "phase", "environment", "priority", "role", "direction", "class", "os",
    ]);

    /// <summary>Whether a word for a kind may start with a character.</summary>
    public static bool MayStart(char c) => Words.MayStart(c);

    /// <summary>Where the word for a kind ends that stands at a place; 0 where none does.</summary>
    public static int EndAt(string text, int index) => Words.EndAt(text, index);

    /// <summary>Where the first word for a kind stands; -1 where there is none.</summary>
    public static int Find(string text) => Words.Find(text, 0, out _);

    /// <summary>Whether a word for a kind ends right before a place.</summary>
    public static bool EndBefore(string text, int end) => Words.EndsBefore(text, end) || WordsBefore.EndsBefore(text, end);
}
