using System.Text;
using System.Text.Json.Nodes;

namespace EsbGen.Benchmarks.Calls;

/// <summary>Contenders are compared only when they do the same.</summary>
internal static class Verification
{
    /// <exception cref="InvalidOperationException">They read different answers.</exception>
    public static void AreEqual(IEnumerable<CallContender> contenders)
    {
        var expected = "";
        foreach (var contender in contenders)
        {
            var answer = CallContender.Show(contender.CallAsync().GetAwaiter().GetResult());
            expected = expected.Length == 0 ? answer : expected;
            if (answer != expected || !answer.Contains("10.0.0.1", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"{contender.Name} reads\n{answer}\ninstead of\n{expected}");
            }
        }
    }

    /// <exception cref="InvalidOperationException">They send different parameters.</exception>
    public static void AreEqual(IEnumerable<(string Name, byte[] Body)> sent)
    {
        JsonNode? expected = null;
        foreach (var (name, body) in sent)
        {
            var json = JsonNode.Parse(body);
            expected ??= json;
            if (!JsonNode.DeepEquals(json, expected))
            {
                throw new InvalidOperationException($"{name} sends {Encoding.UTF8.GetString(body)} instead of {expected}");
            }
        }
    }
}
