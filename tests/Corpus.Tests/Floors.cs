using System.Text.Json;

namespace EsbGen.Corpus.Tests;

/// <summary>What the corpus must reach; a change may raise a floor, never lower it.</summary>
internal sealed record Floors(double Documents, int CompileErrors, int CompileWarnings, double Examples, double LeavesKept, double LeavesTyped, double RowsBound, int RowsSilent, int LastResorts)
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    public static Floors Read() => JsonSerializer.Deserialize<Floors>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "floors.json")), CamelCase)!;
}
