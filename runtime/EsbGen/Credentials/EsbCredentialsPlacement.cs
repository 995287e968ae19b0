using EsbGen.Calls;

namespace EsbGen;

/// <summary>How credentials travel.</summary>
public enum EsbCredentialsPlacement
{
    /// <summary>As parameters beside the API's own, as the documents show.</summary>
    Parameters,

    /// <summary>Together in the header <c>X-Bkapi-Authorization</c>, which wins over parameters.</summary>
    Header,
}
