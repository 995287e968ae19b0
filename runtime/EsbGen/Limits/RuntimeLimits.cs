namespace EsbGen.Limits;

/// <summary>Every bound that the runtime sets and no option raises, in one place.</summary>
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

    /// <summary>
    /// The maximum of <c>EsbOptions.MaxDepth</c>: reading fits the smallest stack of a thread, with room to spare.
    /// </summary>
    public const int JsonDepth = 512;

    /// <summary>
    /// How deeply JSON may be nested where a reader is given no depth: as deep as <c>Utf8JsonReader</c> allows by default.
    /// </summary>
    public const int DefaultJsonDepth = 64;

    /// <summary>The maximum of <c>EsbOptions.MaxResponseSize</c>: an array is limited to 2 GiB, and the buffer doubles.</summary>
    public const int ResponseBytes = 1024 * 1024 * 1024;

    /// <summary>How many kilobytes of response headers the runtime's own HTTP handler accepts.</summary>
    public const int ResponseHeaderKilobytes = 64;

    /// <summary>The maximum of <c>EsbRetryOptions.MaxRetryAttempts</c>.</summary>
    public const int RetryAttempts = 20;

    /// <summary>How many differences are noted while one response is read; beyond it, the response only counts as having more.</summary>
    public const int DriftNotes = 128;

    /// <summary>How many paths of differences are reported for one API; a server can invent names endlessly.</summary>
    public const int DriftPaths = 128;

    /// <summary>How many paths of differences the message of an exception lists.</summary>
    public const int DriftPathsInMessage = 10;

    /// <summary>How many notes a response may have for them to be held and compared with the next response's.</summary>
    public const int HeldDriftNotes = 16;

    /// <summary>How many steps the paths of held notes may have in all.</summary>
    public const int HeldDriftSteps = 16;

    /// <summary>How many characters a name in a held note may have.</summary>
    public const int HeldDriftName = 64;

    /// <summary>How many undocumented member names are held for each record.</summary>
    public const int HeldUnknownNames = 16;

    /// <summary>How many bytes an undocumented member name may have to be held.</summary>
    public const int HeldUnknownName = 64;

    /// <summary>How many bytes the buffer of a writer may have for its thread to keep it.</summary>
    public const int PooledWriterBytes = 64 * 1024;

    /// <summary>How many idle cancellation sources are kept for deadlines.</summary>
    public const int IdleDeadlines = 256;

    /// <summary>How many letters the name of an HTML entity has; a longer one is not decoded.</summary>
    public const int HtmlEntityName = 8;

    /// <summary>How many digits the number of an HTML entity has; further ones are not decoded.</summary>
    public const int HtmlEntityDigits = 8;

    /// <summary>The maximum of a timeout: what timers support on every framework.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>The maximum of <c>EsbRetryOptions.MaxDelay</c>: what Polly supports.</summary>
    public static readonly TimeSpan RetryDelay = TimeSpan.FromDays(1);

    /// <summary>The longest time that a clock is believed to have measured; a longer one could overflow when added.</summary>
    public static readonly TimeSpan Elapsed = TimeSpan.FromDays(3650);
}
