using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Findings;

/// <summary>The start document's own defects, each where it stands.</summary>
public sealed class StartDocumentTests
{
    private const string Path = "specs/job/get_step_instance_status.md";

    [Fact]
    public void Its_defects_are_reported_on_their_lines() => Assert.Equal(
        [
            "ESB0020 Info 63:15-63:19 The example is not valid JSON: missing comma after this value. "
            + "It is read as if the error were corrected; correct it to make sure that it is read as intended.",
            "ESB0030 Info 114:34-114:37 'data.step_instance_analyse_result' is documented as 'map', but the example contains an array. "
            + "The type in the example is used; correct the table or the example. "
            + "Or add \"response\": { \"$.data.step_instance_analyse_result\": { \"type\": \"object\" } } to get_step_instance_status.esb.json.",
            "ESB0042 Info 140:6-140:25 The heading 'step_analyse_result' does not exactly match a field; "
            + "the example shows that its table describes 'data.step_instance_analyse_result'. Name the heading after the field to confirm it.",
            "ESB0030 Info 145:21-145:24 'data.step_instance_analyse_result.result_type_text' is documented as 'int', "
            + "but the example contains a string. The type in the example is used; correct the table or the example. "
            + "Or add \"response\": { \"$.data.step_instance_analyse_result[*].result_type_text\": { \"type\": \"int\" } } "
            + "to get_step_instance_status.esb.json.",
        ],
        new Project().Run((Path, Repository.StartDocument)).FindingLines);

    [Fact]
    public void Each_can_be_silenced_or_made_an_error()
    {
        var severities = new Dictionary<string, ReportDiagnostic> { ["ESB0020"] = ReportDiagnostic.Suppress, ["ESB0030"] = ReportDiagnostic.Suppress, ["ESB0042"] = ReportDiagnostic.Error };
        var finding = Assert.Single(new Project(severities: severities).Run((Path, Repository.StartDocument)).Findings);
        Assert.Equal(("ESB0042", DiagnosticSeverity.Error), (finding.Id, finding.Severity));
    }

    [Fact]
    public void It_is_the_document_as_published()
    {
        var bytes = File.ReadAllBytes(System.IO.Path.Combine(Repository.Root, Path));
        Assert.Equal("D4F6423DB10C321C94B5A4E30BAC601DEA89369619BEFD4CE28646B3DFC6610D", Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes)));
    }
}
