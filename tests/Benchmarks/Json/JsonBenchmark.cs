using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using EsbGen.Benchmarks.Esb.Job;
using EsbGen.Benchmarks.Json.Plain;

namespace EsbGen.Benchmarks.Json;

/// <summary>Reading and writing JSON, beside System.Text.Json's source generation and Newtonsoft.Json.</summary>
internal static class JsonBenchmark
{
    // So much is read or written in a turn that each contender pays for collecting its own garbage.
    private const int BytesInTurn = 4_000_000;
    private const int WarmUpTurns = 8;
    private const double NewtonsoftTarget = 6;

    public static void Run(int rounds)
    {
        foreach (var answer in Answers.All)
        {
            Verify(answer);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Median of {rounds} rounds. Behind a slash: what must be reached."));
        Console.WriteLine();
        Table.WriteHead("read", "bytes", "EsbGen, µs", "`init` records, ×", "`set` classes, ×", "Newtonsoft.Json, ×", "allocated, B", "of it the result, B", "`set` classes, B");
        foreach (var answer in Answers.All)
        {
            Read(answer, rounds);
        }

        Console.WriteLine();
        Table.WriteHead("write", "bytes", "EsbGen, ns", "source generation, fast path, ×", "allocated, B");
        Write("request", GetStepInstanceStatusRequest.JsonCode.Instance, Requests.Own, PlainContext.Default.PlainRequest.SerializeHandler!, Requests.Plain, rounds);
        Write("answer", GetStepInstanceStatusResponse.JsonCode.Instance, Contenders.ReadOwn(Answers.All[0].Texts[0]), PlainContext.Default.PlainAnswer.SerializeHandler!, Contenders.ReadPlain(Answers.All[0].Texts[0]), rounds);
    }

    /// <summary>Nothing is measured before all read the same, and lose nothing that they do not lose on purpose.</summary>
    private static void Verify(Answer answer)
    {
        foreach (var text in answer.Texts)
        {
            foreach (var reader in Contenders.Readers)
            {
                var read = WithoutNulls(reader.WriteBack(reader.Read(text)));
                var expected = JsonNode.Parse(answer.HasUnknown && reader != Contenders.Readers[0] && reader != Contenders.Readers[1] ? answer.Known! : text);
                if (!JsonNode.DeepEquals(read, expected))
                {
                    throw new InvalidOperationException($"{reader.Name} reads '{answer.Form}' as {read}.");
                }
            }
        }
    }

    /// <summary>Records that are written back have members that did not come as null.</summary>
    private static JsonNode WithoutNulls(JsonNode json)
    {
        foreach (var name in json.AsObject().Where(static member => member.Value is null).Select(static member => member.Key).ToArray())
        {
            json.AsObject().Remove(name);
        }

        return json;
    }

    private static void Read(Answer answer, int rounds)
    {
        var texts = answer.Texts;
        var turns = Math.Max(1, BytesInTurn / texts.Sum(static text => text.Length));
        var times = Measure([.. Contenders.Readers.Select(reader => (Action)(() => ReadAll(reader.Read, texts, turns)))], rounds);
        var micros = Rounds.Median(times[0]) * 1000 / turns / texts.Length;
        var result = Contenders.ReadOwn(texts[0]);
        Table.WriteRow(
            answer.Form,
            texts[0].Length.ToString(CultureInfo.InvariantCulture),
            Table.Number(micros),
            Beside(times[1], times[0], answer.InitTarget),
            Beside(times[2], times[0], answer.PlainTarget),
            Beside(times[3], times[0], NewtonsoftTarget),
            AllocatedBy(() => Contenders.ReadOwn(texts[0])),
            AllocatedBy(() => ResultCopy.Of(result)),
            AllocatedBy(() => Contenders.ReadPlain(texts[0])));
    }

    private static void ReadAll(Func<byte[], object> read, byte[][] texts, int turns)
    {
        for (var turn = 0; turn < turns; turn++)
        {
            foreach (var text in texts)
            {
                read(text);
            }
        }
    }

    private static void Write<T, TPlain>(string name, EsbGen.Json.EsbJson<T> shape, T value, Action<Utf8JsonWriter, TPlain> write, TPlain plain, int rounds)
    {
        var length = Contenders.WriteOwn(shape, value);
        if (!JsonNode.DeepEquals(WithoutNulls(JsonSerializer.SerializeToNode(value)!), WithoutNulls(JsonNode.Parse(Contenders.WrittenBy(write, plain))!)))
        {
            throw new InvalidOperationException($"The {name} is not written alike.");
        }

        var turns = BytesInTurn / length;
        var times = Measure(
            [
                () =>
                {
                    for (var turn = 0; turn < turns; turn++)
                    {
                        Contenders.WriteOwn(shape, value);
                    }
                },
                () =>
                {
                    for (var turn = 0; turn < turns; turn++)
                    {
                        Contenders.WriteSourceGenerated(write, plain);
                    }
                },
            ],
            rounds);
        Table.WriteRow(
            name,
            length.ToString(CultureInfo.InvariantCulture),
            Table.Number(Rounds.Median(times[0]) * 1e6 / turns),
            Beside(times[1], times[0], 2.5),
            AllocatedBy(() => Contenders.WriteOwn(shape, value)) + " / 0");
    }

    /// <summary>Runs the contenders until the JIT has done its best for all of them, and then measures.</summary>
    private static double[][] Measure(Action[] contenders, int rounds)
    {
        for (var turn = 0; turn < WarmUpTurns; turn++)
        {
            Array.ForEach(contenders, static contender => contender());
            Thread.Sleep(200);
        }

        return Rounds.Measure(contenders, rounds, repeats: 1);
    }

    private static string Beside(double[] times, double[] own, double target) =>
        Table.Number(Rounds.Ratio(times, own)) + " / " + target.ToString(CultureInfo.InvariantCulture);

    private static string AllocatedBy(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return (GC.GetAllocatedBytesForCurrentThread() - before).ToString(CultureInfo.InvariantCulture);
    }
}
