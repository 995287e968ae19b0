namespace EsbGen.Documents.Model;

/// <summary>A point in time, which keeps its text or number on the wire.</summary>
internal sealed record TimeType(TimeKind Kind) : TypeModel;
