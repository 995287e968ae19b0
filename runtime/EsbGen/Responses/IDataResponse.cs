namespace EsbGen;

/// <summary>An answer with data, whatever its type.</summary>
internal interface IDataResponse
{
    /// <summary>Whether the data is a list, a dictionary or text, for which some systems answer null where there is nothing.</summary>
    bool HoldsCollection { get; }
}
