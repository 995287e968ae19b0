using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>One thing that an override says.</summary>
/// <param name="Text">What it says: a text, or <c>true</c> or <c>false</c>.</param>
/// <param name="Place">Where it says so, for findings.</param>
internal sealed record Setting(string Text, Place Place)
{
    public bool IsTrue => Text == "true";
}
