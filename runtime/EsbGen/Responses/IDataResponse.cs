namespace EsbGen;

/// <summary>A response with data, whatever its type.</summary>
internal interface IDataResponse
{
    /// <summary>Whether the data is a list, a dictionary or text, for which some systems send null where there is nothing.</summary>
    bool HoldsCollection { get; }
}
