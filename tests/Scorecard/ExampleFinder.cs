using System.Text.Json.Nodes;
using EsbGen.Documents.Json;
using EsbGen.Documents.Markdown;

namespace EsbGen.Scorecard;

/// <summary>Finds a document's examples by its headings' words, without asking the binder.</summary>
internal static class ExampleFinder
{
    private static readonly string[] ExampleWords = ["示例", "样例", "例子", "范例", "举例", "example", "sample", "demo"];
    private static readonly string[] AnswerWords = ["返回", "响应", "结果", "应答", "输出", "return", "response", "result", "output"];
    private static readonly string[] RequestWords = ["请求", "参数", "调用", "输入", "request", "param", "input", "call", "demo"];

    public static (List<Example> Examples, int Blocks, int Recovered, List<string> Lost) Find(SourceDocument document)
    {
        var examples = new List<Example>();
        var lost = new List<string>();
        var blocks = 0;
        var outline = OutlineParser.Parse(document.Path, document.Text, CancellationToken.None);
        foreach (var section in outline?.Sections ?? [])
        {
            var title = section.Title.Text;
            var isAnswer = Has(title, AnswerWords);
            var isExample = Has(title, ExampleWords) || (title.Contains("实例", StringComparison.Ordinal) && isAnswer);
            if (!isExample || !(isAnswer || Has(title, RequestWords)))
            {
                continue;
            }

            foreach (var code in section.Blocks.OfType<DocCode>().Where(static code => LooksLikeJson(code.Text)))
            {
                blocks++;
                var read = ExampleReader.Read(code.Text);
                if (read.Values.Count == 0 || read.Failure is not null)
                {
                    lost.Add(title);
                    continue;
                }

                foreach (var value in read.Values)
                {
                    if (ToNode(value) is JsonObject json)
                    {
                        examples.Add(new Example(isAnswer || IsEnvelope(json), json));
                    }
                }
            }
        }

        return (examples, blocks, blocks - lost.Count, lost);
    }

    private static bool LooksLikeJson(string text)
    {
        var start = text.AsSpan().TrimStart();
        return !start.IsEmpty && (start[0] is '{' or '[' || text.Contains("\n{", StringComparison.Ordinal) || text.Contains("\n[", StringComparison.Ordinal));
    }

    private static bool IsEnvelope(JsonObject json) =>
        (json.ContainsKey("result") ? 1 : 0) + (json.ContainsKey("code") ? 1 : 0) + (json.ContainsKey("data") ? 1 : 0) + (json.ContainsKey("message") ? 1 : 0) >= 2;

    private static bool Has(string title, string[] words) => words.Any(word => title.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static JsonNode? ToNode(ExampleValue value)
    {
        switch (value.Kind)
        {
            case ExampleKind.Null:
                return null;
            case ExampleKind.Boolean:
                return JsonValue.Create(value.Text == "true");
            case ExampleKind.Number:
                return JsonNode.Parse(value.Text);
            case ExampleKind.Text:
                return JsonValue.Create(value.Text);
            case ExampleKind.Array:
                return new JsonArray([.. value.Items.Select(ToNode)]);
            default:
                var json = new JsonObject();
                foreach (var member in value.Members)
                {
                    json[member.Name] = ToNode(member.Value);
                }

                return json;
        }
    }
}
