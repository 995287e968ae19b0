namespace EsbGen.Documents.Findings;

/// <summary>What an example contains in one place.</summary>
internal enum ShownKind
{
    Boolean,
    Number,

    /// <summary>A number with a fraction, where none is documented.</summary>
    Fraction,

    /// <summary>A number with more digits than the documented type holds.</summary>
    WideNumber,
    Text,
    Array,
    Object,
}
