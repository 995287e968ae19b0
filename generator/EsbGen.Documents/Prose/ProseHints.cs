namespace EsbGen.Documents.Prose;

/// <summary>What a description may speak of. A hint only says that it is worth reading for it; most descriptions give none.</summary>
[Flags]
internal enum ProseHints : ushort
{
    None = 0,
    Deprecation = 1,
    Default = 2,
    Limit = 4,
    List = 8,
    Condition = 16,
    Alternative = 32,
    Digit = 64,
    Timestamp = 128,
    TimeFormat = 256,
}
