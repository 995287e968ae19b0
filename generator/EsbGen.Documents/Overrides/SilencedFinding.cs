using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>A finding about the document that shall not be reported.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Field">The field that it must be about; null for the whole document.</param>
/// <param name="Place">Where the override says so.</param>
internal sealed record SilencedFinding(string Id, FieldPath? Field, Place Place);
