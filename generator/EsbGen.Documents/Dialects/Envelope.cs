namespace EsbGen.Documents.Dialects;

/// <summary>What every ESB answer has.</summary>
internal static class Envelope
{
    public static bool IsStandard(string name) => name is "result" or "code" or "message" or "data" or "request_id" or "permission";
}
