namespace EsbGen.Documents.Model;

/// <summary>What a document shows of a call, as JSON whose faults are mended; empty where it shows nothing.</summary>
/// <param name="Request">The first example of a request.</param>
/// <param name="Answer">The first example of an answer that is a success.</param>
internal sealed record ApiExamples(string Request, string Answer)
{
    /// <summary>What these show together; of two the first.</summary>
    public ApiExamples Or(ApiExamples? other) => new(
        Request.Length > 0 ? Request : other?.Request ?? "",
        Answer.Length > 0 ? Answer : other?.Answer ?? "");
}
