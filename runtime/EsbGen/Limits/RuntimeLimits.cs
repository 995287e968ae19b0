namespace EsbGen.Limits;

/// <summary>Every bound that the runtime sets by itself and no option changes, in one place. Each is tested at and beyond its value.</summary>
internal static class RuntimeLimits
{
    /// <summary>How many characters of a server's text an exception, a log or a span shows.</summary>
    public const int ShownText = 4096;

    /// <summary>How many characters of a text are searched for secrets for each one that is shown: masking makes texts shorter.</summary>
    public const int SearchedPerShown = 4;

    /// <summary>How many characters are searched of a text that has no limit of its own, such as an exception's.</summary>
    public const int SearchedText = 256 * 1024;

    /// <summary>
    /// How many letters a secret needs to be searched for within texts. A shorter one is masked only where it is a whole value: within a
    /// text it would take ordinary words away, and show by that what it is.
    /// </summary>
    public const int ShortestSearchedSecret = 6;

    /// <summary>How many letters of a secret in a row are masked wherever they stand, since servers cut texts off.</summary>
    public const int SecretPart = 8;

    /// <summary>How many letters of a secret's start or end are masked beside an ellipsis, which says that there was more.</summary>
    public const int SecretEnd = 4;

    /// <summary>How many escapes within each other are undone: JSON within JSON within a URL has three.</summary>
    public const int EscapeLevels = 4;

    /// <summary>How many characters one escaped letter takes; behind that a cut may have hidden the rest of a secret.</summary>
    public const int LongestEscape = 12;

    /// <summary>How many characters of a name that a server made up are shown.</summary>
    public const int ShownName = 64;

    /// <summary>How many characters of such a name are searched for secrets.</summary>
    public const int SearchedName = 1024;

    /// <summary>How many characters the text of a record has.</summary>
    public const int ShownRecord = 16 * 1024;

    /// <summary>How many bytes of a request's body stand in the curl line; a longer one is left to a file.</summary>
    public const int ShownBody = 16 * 1024;

    /// <summary>How many exceptions within each other are shown.</summary>
    public const int InnerExceptions = 16;

    /// <summary>How many pages of a list are remembered to notice that a server gives the same ones over and over.</summary>
    public const int RememberedPages = 1024;

    /// <summary>How many pages of a list are read whose server never says how many items there are.</summary>
    public const int UncountedPages = 100_000;
}
