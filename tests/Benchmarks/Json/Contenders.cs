using System.Text.Json;
using System.Text.Json.Nodes;
using EsbGen.Benchmarks.Esb.Job;
using EsbGen.Benchmarks.Json.Init;
using EsbGen.Benchmarks.Json.Plain;
using EsbGen.Json;
using Newtonsoft.Json.Serialization;
using NewtonsoftJson = Newtonsoft.Json;

namespace EsbGen.Benchmarks.Json;

/// <summary>Who reads and writes the start document's answer and request; EsbGen first.</summary>
internal static class Contenders
{
    private const int Depth = 64;

    private static readonly NewtonsoftJson.JsonSerializer Newtonsoft = NewtonsoftJson.JsonSerializer.Create(new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
        DateParseHandling = NewtonsoftJson.DateParseHandling.None,
    });

    // One writer and one buffer each, for all that is written; System.Text.Json's as its serializer has it, which trusts generated code.
    private static readonly EsbJsonWriter OwnWriter = EsbJsonWriter.Rent();
    private static readonly System.Buffers.ArrayBufferWriter<byte> Buffer = new(64 * 1024);
    private static readonly Utf8JsonWriter Writer = new(Buffer, new JsonWriterOptions { SkipValidation = true });

    public static Reader[] Readers { get; } =
    [
        new("EsbGen", static json => ReadOwn(json), static value => JsonSerializer.SerializeToNode((GetStepInstanceStatusResponse)value)!),
        new("source generation, `init` records", static json => JsonSerializer.Deserialize(json, InitContext.Default.InitAnswer)!, static value => JsonSerializer.SerializeToNode((InitAnswer)value, InitContext.Default.InitAnswer)!),
        new("source generation, `set` classes", static json => JsonSerializer.Deserialize(json, PlainContext.Default.PlainAnswer)!, WriteBack),
        new("Newtonsoft.Json", ReadNewtonsoft, WriteBack),
    ];

    public static GetStepInstanceStatusResponse ReadOwn(byte[] json) => JsonText.Read(json, GetStepInstanceStatusResponse.JsonCode.Instance, Depth, takesNotes: true).Value;

    public static PlainAnswer ReadPlain(byte[] json) => JsonSerializer.Deserialize(json, PlainContext.Default.PlainAnswer)!;

    /// <summary>Writes by the code that EsbGen emits; gives the bytes' number.</summary>
    public static int WriteOwn<T>(EsbJson<T> shape, T value)
    {
        OwnWriter.Truncate(0);
        shape.WriteJson(OwnWriter, value);
        return OwnWriter.Length;
    }

    /// <summary>Writes by the code that System.Text.Json generates for writing alone, its fast path.</summary>
    public static int WriteSourceGenerated<T>(Action<Utf8JsonWriter, T> write, T value)
    {
        Buffer.ResetWrittenCount();
        Writer.Reset();
        write(Writer, value);
        Writer.Flush();
        return Buffer.WrittenCount;
    }

    public static byte[] WrittenBy<T>(Action<Utf8JsonWriter, T> write, T value)
    {
        WriteSourceGenerated(write, value);
        return Buffer.WrittenSpan.ToArray();
    }

    private static JsonNode WriteBack(object value) => JsonSerializer.SerializeToNode((PlainAnswer)value, PlainContext.Default.PlainAnswer)!;

    private static PlainAnswer ReadNewtonsoft(byte[] json)
    {
        using var text = new StreamReader(new MemoryStream(json));
        using var reader = new NewtonsoftJson.JsonTextReader(text);
        return Newtonsoft.Deserialize<PlainAnswer>(reader)!;
    }
}
