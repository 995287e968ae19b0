using System.ComponentModel;

namespace EsbGen;

/// <summary>Gives JSON in UTF-8 that lies in the assembly.</summary>
/// <returns>The JSON.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> EsbExampleText();
