namespace EsbGen.Documents.Model;

/// <summary>A single value, or JSON of no known shape.</summary>
internal sealed record ScalarType(ScalarKind Kind) : TypeModel
{
    public static ScalarType Boolean { get; } = new(ScalarKind.Boolean);

    public static ScalarType Int64 { get; } = new(ScalarKind.Int64);

    public static ScalarType Double { get; } = new(ScalarKind.Double);

    public static ScalarType Decimal { get; } = new(ScalarKind.Decimal);

    public static ScalarType Text { get; } = new(ScalarKind.Text);

    public static ScalarType Json { get; } = new(ScalarKind.Json);
}
