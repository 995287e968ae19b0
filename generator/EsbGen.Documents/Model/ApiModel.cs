namespace EsbGen.Documents.Model;

/// <summary>
/// One API as the emitter needs it: every name, type and text decided. Compared by value; holds no span and no
/// object of Roslyn or Markdig, so that a moved line or an equal document regenerates nothing.
/// </summary>
/// <param name="System">The system as in the address: <c>job</c>.</param>
/// <param name="Name">The API as in the address: <c>get_step_instance_status</c>.</param>
/// <param name="SystemIdentifier">C# name of the system: <c>Job</c>.</param>
/// <param name="Identifier">C# name of the API: <c>GetStepInstanceStatus</c>; the records' names start with it.</param>
/// <param name="Method">HTTP method in capitals: <c>POST</c>.</param>
/// <param name="Path">Path of the address, perhaps with <c>{name}</c> variables.</param>
/// <param name="IsQuery">Whether a call only reads, so that it may be repeated.</param>
/// <param name="Source">The document's path within the project, with forward slashes.</param>
/// <param name="Language">The document's language, <c>zh</c> or <c>en</c>: two documents of one API in two languages are one API.</param>
/// <param name="Documentation">What the document says the API does.</param>
/// <param name="Request">The parameters of the API's own; null where it has none.</param>
/// <param name="Response">The envelope with its data.</param>
/// <param name="Structures">Nested records of both directions, in the order of the document.</param>
internal sealed record ApiModel(
    string System,
    string Name,
    string SystemIdentifier,
    string Identifier,
    string Method,
    string Path,
    bool IsQuery,
    string Source,
    string Language,
    Documentation Documentation,
    RecordModel? Request,
    ResponseModel Response,
    EquatableArray<RecordModel> Structures)
{
    /// <summary>The document's examples; null unless the project embeds them, so that editing one regenerates nothing elsewhere.</summary>
    public ApiExamples? Examples { get; init; }
}
