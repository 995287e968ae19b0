using EsbGen.Json;

namespace EsbGen.Calls;

/// <summary>A call's parameters with the code that writes them, of whatever type, without an object around them.</summary>
internal readonly struct Parameters
{
    private readonly object _request;
    private readonly object _json;
    private readonly Action<EsbJsonWriter, object, object>? _write;

    private Parameters(object request, object json, Action<EsbJsonWriter, object, object> write)
    {
        _request = request;
        _json = json;
        _write = write;
    }

    /// <summary>Those of an API that has none of its own.</summary>
    public static Parameters None => default;

    public static Parameters Of<TRequest>(TRequest request, EsbJson<TRequest> json)
        where TRequest : class =>
            new(request, json, static (writer, request, json) => ((EsbJson<TRequest>)json).WriteJson(writer, (TRequest)request));

    public void Write(EsbJsonWriter writer)
    {
        if (_write is null)
        {
            writer.WriteRaw("{}"u8);
        }
        else
        {
            _write(writer, _request, _json);
        }
    }
}
