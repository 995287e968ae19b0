namespace EsbGen.Documents.Dialects;

/// <summary>What a word of a heading means in it.</summary>
[Flags]
internal enum HeadingMeaning
{
    None = 0,
    Filler = 1,
    Address = 2,
    Method = 4,
    Function = 8,
    Description = 16,
    Common = 32,
    Example = 64,
    Request = 128,
    Answer = 256,
    Parameter = 512,
    Call = 1024,

    // These mean it only beside other words: alone they are a field's name.
    MaybeExample = 2048,
    MaybeRequest = 4096,
    MaybeParameter = 8192,
    AddressOrPart = 16384,
}
