namespace EsbGen.Generator.Tests.Hostile;

/// <summary>A document, and perhaps an override, that repeats one construct until it has a length.</summary>
/// <param name="Name">What it repeats.</param>
/// <param name="Make">Makes the document of about a length.</param>
/// <param name="MakeOverride">Makes the override beside it; null where it has none.</param>
public sealed record CraftedDocument(string Name, Func<int, string> Make, Func<int, string>? MakeOverride = null)
{
    public override string ToString() => Name;
}
