namespace EsbGen.Documents.Model;

/// <summary>A record: a JSON object with known members.</summary>
/// <param name="TypeName">C# name, unique within the system.</param>
/// <param name="Direction">Which way it travels.</param>
/// <param name="Documentation">What the document says of the structure.</param>
/// <param name="Members">Its members in the document's order.</param>
internal sealed record RecordModel(
    string TypeName,
    Direction Direction,
    Documentation Documentation,
    EquatableArray<MemberModel> Members);
