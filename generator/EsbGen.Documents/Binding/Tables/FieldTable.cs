using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Tables;

/// <summary>A table that documents fields.</summary>
/// <param name="Rows">Its rows that name a field.</param>
/// <param name="HasTypes">Whether it has a column of types.</param>
/// <param name="HasRequired">Whether it has a column that says what is required.</param>
/// <param name="Where">Its header.</param>
internal sealed record FieldTable(List<FieldRow> Rows, bool HasTypes, bool HasRequired, TextPlace Where)
{
    public Place Place => Where;
}
