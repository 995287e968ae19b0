namespace EsbGen.Corpus.Tests.Labels;

/// <summary>A row of a document, and what a reader's eye found in it.</summary>
/// <param name="Document">Path within the corpus: <c>en/job/run.md</c>.</param>
/// <param name="Line">Line of the row, from 1.</param>
/// <param name="Field">Its name cell.</param>
/// <param name="Values">The further columns.</param>
internal sealed record Label(string Document, int Line, string Field, string[] Values)
{
    public override string ToString() => $"{Document}({Line}) {Field} {string.Join('|', Values)}";
}
