using EsbGen.Sample.Esb.Job;

namespace EsbGen.Sample;

/// <summary>What a step does in English, from the values that the document lists.</summary>
internal static class StepKind
{
    public static string NameOf(Type脚本执行ToSQL脚本执行 type) => type switch
    {
        Type脚本执行ToSQL脚本执行.脚本执行 => "a script",
        Type脚本执行ToSQL脚本执行.文件分发 => "files sent to hosts",
        Type脚本执行ToSQL脚本执行.SQL脚本执行 => "an SQL script",

        // ESB may know more types than its document.
        _ => $"a step of type {type:D}",
    };
}
