namespace EsbGen.Documents.Text;

/// <summary>A run of characters of a document.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>The characters from one offset up to another.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
