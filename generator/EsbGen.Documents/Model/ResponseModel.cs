namespace EsbGen.Documents.Model;

/// <summary>The answer's envelope: what every ESB answer has, the API's data, and what this API adds beside it.</summary>
/// <param name="TypeName">C# name: <c>GetStepInstanceStatusResponse</c>.</param>
/// <param name="Documentation">Summary of the record.</param>
/// <param name="Data">The member <c>data</c>; null where the API is documented to answer without data.</param>
/// <param name="Members">What the envelope holds beside result, code, message, data, request_id and permission.</param>
internal sealed record ResponseModel(
    string TypeName,
    Documentation Documentation,
    MemberModel? Data,
    EquatableArray<MemberModel> Members);
