using System.ComponentModel;
using EsbGen.Json;

namespace EsbGen;

public sealed partial record EsbPermission
{
    /// <summary>Reads and writes the tree; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static EsbJson<EsbPermission> Json => JsonCode.Instance;
}
