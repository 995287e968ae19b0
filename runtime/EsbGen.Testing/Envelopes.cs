using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace EsbGen.Testing;

/// <summary>Writes the envelopes that ESB and the gateway put around responses.</summary>
internal static class Envelopes
{
    /// <summary>The same for all calls, so that what a test compares does not change from run to run.</summary>
    public const string RequestId = "00000000000000000000000000000e5b";

    private static readonly JsonSerializerOptions Plain = new();

    public static byte[] Success(string data)
    {
        using var document = JsonDocument.Parse(data);
        return Write(writer =>
        {
            Start(writer, result: true, code: 0, message: "");
            writer.WritePropertyName("data");
            document.RootElement.WriteTo(writer);
            writer.WriteString("request_id", RequestId);
        });
    }

    public static byte[] Failure(long code, string message, EsbPermission? permission) => Write(writer =>
    {
        Start(writer, result: false, code, message);
        writer.WriteNull("data");
        writer.WriteString("request_id", RequestId);
        if (permission is not null)
        {
            writer.WritePropertyName("permission");
            EsbPermission.Json.Write(writer, permission, Plain);
        }
    });

    /// <summary>What ESB's web server says of an address that it does not know.</summary>
    public static byte[] WithoutCode(string message) => Write(writer =>
    {
        writer.WriteBoolean("result", false);
        writer.WriteNull("data");
        writer.WriteString("message", message);
    });

    public static byte[] Gateway(long code, string name, string message) => Write(writer =>
    {
        writer.WriteString("code_name", name);
        writer.WriteNumber("code", code);
        writer.WriteNull("data");
        writer.WriteString("message", message);
        writer.WriteBoolean("result", false);
    });

    public static byte[] Of<T>(T response)
        where T : class, IEsbResponse
    {
        var envelope = JsonNode.Parse(JsonOf(response))!.AsObject();
        if (response.Result is null && !response.Code.HasValue)
        {
            envelope["result"] = true;
            envelope["code"] = 0;
        }

        return Write(writer => envelope.WriteTo(writer), isWhole: true);
    }

    /// <summary>A generated record names the code that writes it; nothing else of it is looked at.</summary>
    private static byte[] JsonOf<T>(T response)
        where T : class =>
        typeof(T).GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } type
            && Activator.CreateInstance(type) is JsonConverter<T> converter
            ? Write(writer => converter.Write(writer, response, Plain), isWhole: true)
            : throw new ArgumentException(
                $"{typeof(T)} has no JSON converter of its own; use a generated response record.",
                nameof(response));

    private static void Start(Utf8JsonWriter writer, bool result, long code, string message)
    {
        writer.WriteBoolean("result", result);
        writer.WriteNumber("code", code);
        writer.WriteString("message", message);
    }

    private static byte[] Write(Action<Utf8JsonWriter> write, bool isWhole = false)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            if (!isWhole)
            {
                writer.WriteStartObject();
            }

            write(writer);
            if (!isWhole)
            {
                writer.WriteEndObject();
            }
        }

        return stream.ToArray();
    }
}
