using System.ComponentModel;
using System.Text;
using EsbGen.Json;
using EsbGen.Limits;
using EsbGen.Redaction;

namespace EsbGen;

/// <summary>Writes records as text; called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EsbRecordText
{
    /// <summary>
    /// Writes a record's members as JSON, at most 16,384 characters on one line. Values of members whose names speak of secrets are
    /// <c>***</c>, at any depth and among additional properties too.
    /// </summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="builder">Where to.</param>
    /// <param name="record">The record.</param>
    /// <param name="json">Writes the record.</param>
    /// <returns>Whether there is a member.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool Print<T>(StringBuilder builder, T record, EsbJson<T> json)
        where T : class
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        _ = record ?? throw new ArgumentNullException(nameof(record));
        _ = json ?? throw new ArgumentNullException(nameof(json));
        using var writer = EsbJsonWriter.Rent();
        try
        {
            json.WriteJson(writer, record);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or NullReferenceException)
        {
            // A debugger asks for the text of records that are not complete.
            builder.Append("(not to be written as JSON)");
            return true;
        }

        var masked = JsonMask.Apply(writer.Written, static _ => false, isStart: false);
        var text = DisplayText.Escape(Encoding.UTF8.GetString(masked, 1, Math.Min(masked.Length - 2, RuntimeLimits.ShownRecord * 3)));
        _ = text.Length <= RuntimeLimits.ShownRecord
            ? builder.Append(text)
            : builder.Append(text, 0, RuntimeLimits.ShownRecord).Append('…');
        return text.Length > 0;
    }
}
