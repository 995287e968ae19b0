namespace EsbGen.Generator.Pipeline;

/// <summary>What the generator must know of the compilation that it adds files to, and no more.</summary>
/// <param name="OldLanguageVersion">Its C# where that is older than 12; otherwise empty.</param>
/// <param name="HasRuntime">Whether it references the EsbGen runtime.</param>
/// <param name="HasDependencyInjection">Whether it references what <c>AddEsb</c> needs.</param>
/// <param name="HasDataAnnotations">Whether it references the attributes of <c>System.ComponentModel.DataAnnotations</c>.</param>
/// <param name="LacksIsExternalInit">Whether <c>init</c> needs its support type.</param>
/// <param name="LacksRequiredMember">Whether <c>required</c> needs its support types.</param>
internal sealed record Target(
    string OldLanguageVersion,
    bool HasRuntime,
    bool HasDependencyInjection,
    bool HasDataAnnotations,
    bool LacksIsExternalInit,
    bool LacksRequiredMember)
{
    public bool CanGenerate => OldLanguageVersion.Length == 0 && HasRuntime;
}
