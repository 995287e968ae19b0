using EsbGen.Documents.Binding.Tables;

namespace EsbGen.Documents.Model;

/// <summary>A field whose values a document lists. The list stays open: a server may know more values than its document.</summary>
/// <param name="TypeName">Its C# name. It is made of the field's name and the list alone, so that further documents change nothing.</param>
/// <param name="FieldName">The field's name on the wire.</param>
/// <param name="IsNumeric">Whether the values are integers, which become an enum, or texts.</param>
/// <param name="Values">The values in the document's order.</param>
internal sealed record ValueSetType(string TypeName, string FieldName, bool IsNumeric, EquatableArray<ListedValue> Values) : TypeModel;
