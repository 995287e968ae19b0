namespace EsbGen.Documents.Prose;

/// <summary>Which forms of a time the values at one place have.</summary>
[Flags]
internal enum TimeForms
{
    None = 0,

    /// <summary>Text with a date and a time of day.</summary>
    DateTime = 1,

    /// <summary>Text with a date.</summary>
    Date = 2,

    /// <summary>A number of ten digits: seconds since 1970, from 2001 on.</summary>
    Seconds = 4,

    /// <summary>A number of thirteen digits: milliseconds since 1970, from 2001 on.</summary>
    Milliseconds = 8,

    /// <summary>Something else. Empty text and 0, which stand for what has not happened, have no form.</summary>
    Other = 16,
}
