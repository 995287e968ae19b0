using EsbGen.Documents.Prose;

namespace EsbGen.Documents.Dialects;

/// <summary>What a column holds, told by its title.</summary>
internal enum ColumnRole
{
    Unknown,
    Name,
    Type,
    Required,
    Default,
    Description,

    /// <summary>The column lists values, not fields: <c>值</c>, <c>标识</c>, <c>Value</c>.</summary>
    Value,
}
