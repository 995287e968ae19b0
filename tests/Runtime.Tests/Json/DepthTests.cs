using System.Text.Json;
using EsbGen.Json;
using EsbGen.Limits;
using Xunit;

namespace EsbGen.Runtime.Tests.Json;

public sealed class DepthTests
{
    /// <summary>What a thread has on the system that gives it least (macOS).</summary>
    private const int SmallestStack = 512 * 1024;

    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = RuntimeLimits.JsonDepth };

    private static readonly JsonSerializerOptions DeepAndIndented = new() { MaxDepth = RuntimeLimits.JsonDepth, WriteIndented = true };

    [Fact]
    public void Objects_may_be_nested_64_deep_and_no_deeper()
    {
        Assert.NotNull(JsonSerializer.Deserialize<Tree>(Tree.Nested(63)));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Tree>(Tree.Nested(64)));
    }

    [Theory]
    [InlineData("{\"child\":", "}", 1)]
    [InlineData("{\"children\":[", "]}", 2)]
    [InlineData("{\"unknown\":", "}", 1)]
    public void The_deepest_nesting_that_can_be_set_fits_a_small_stack(string open, string close, int levels)
    {
        var json = Tree.Nested((RuntimeLimits.JsonDepth / levels) - 1, open, close);
        var written = OnSmallStack(() =>
        {
            var reader = new EsbJsonReader(System.Text.Encoding.UTF8.GetBytes(json), RuntimeLimits.JsonDepth);
            var tree = Tree.JsonCode.Instance.ReadJson(ref reader);
            using var writer = EsbJsonWriter.Rent();
            Tree.JsonCode.Instance.WriteJson(writer, tree);
            return System.Text.Encoding.UTF8.GetString(writer.Written);
        });
        Assert.Contains("\"leaf\"", written, StringComparison.Ordinal);
    }

    [Fact]
    public void The_depth_that_a_caller_of_the_serializer_sets_holds_for_reading_and_writing()
    {
        var tree = JsonSerializer.Deserialize<Tree>(Tree.Nested(200), Deep)!;
        Assert.Equal(JsonSerializer.Serialize(tree, Deep), Minified(JsonSerializer.Serialize(tree, DeepAndIndented)));
    }

    private static string Minified(string json) =>
        JsonSerializer.Serialize(JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = RuntimeLimits.JsonDepth }).RootElement, Deep);

    private static T OnSmallStack<T>(Func<T> action)
    {
        T? result = default;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = action();
                }
                catch (JsonException exception)
                {
                    failure = exception;
                }
            },
            SmallestStack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return result!;
    }
}
