using System.Text;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Tables;

/// <summary>Reads a table of fields, its columns told by their titles.</summary>
internal static class FieldTableReader
{
    /// <summary>Null where the table documents something else than fields.</summary>
    public static FieldTable? Read(DocTable table, Dialect dialect, FindingBag findings)
    {
        var roles = Roles(table.Header, dialect.Columns);
        var nameColumn = Array.IndexOf(roles, ColumnRole.Name);
        if (nameColumn < 0 && roles.Length > 1 && roles[0] == ColumnRole.Unknown && (roles.Contains(ColumnRole.Type) || roles.Contains(ColumnRole.Required)))
        {
            // A first column without a known title beside a column of types can only be the names'.
            nameColumn = 0;
            roles[0] = ColumnRole.Name;
        }

        var typeColumn = Array.IndexOf(roles, ColumnRole.Type);
        if (nameColumn < 0 || Array.IndexOf(roles, ColumnRole.Value) is >= 0 and var value && value < nameColumn)
        {
            return null;
        }

        if (typeColumn < 0 && !roles.Contains(ColumnRole.Description) && !roles.Contains(ColumnRole.Required))
        {
            return null;
        }

        var rows = new List<FieldRow>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            ReadRow(row, roles, nameColumn, typeColumn, rows, dialect, findings);
        }

        return new FieldTable(rows, typeColumn >= 0, roles.Contains(ColumnRole.Required), table.Header.Where);
    }

    private static ColumnRole[] Roles(DocRow header, ColumnClassifier columns)
    {
        var roles = new ColumnRole[header.Cells.Count];
        var known = new HashSet<ColumnRole>();
        for (var index = 0; index < roles.Length; index++)
        {
            var role = columns.Classify(header.Cells[index].Text);

            // One column of each kind counts, but there may be several of descriptions: "说明 | Description".
            roles[index] = role is ColumnRole.Description or ColumnRole.Unknown || known.Add(role) ? role
                : role == ColumnRole.Name ? ColumnRole.Description : ColumnRole.Unknown;
        }

        return roles;
    }

    private static void ReadRow(DocRow row, ColumnRole[] roles, int nameColumn, int typeColumn, List<FieldRow> rows, Dialect dialect, FindingBag findings)
    {
        if (row.Cells.Count <= nameColumn)
        {
            return;
        }

        var nameCell = row.Cells[nameColumn];
        if (IsBlank(row) || IsRule(row))
        {
            return;
        }

        var name = FieldName.Parse(nameCell.Text);
        if (name is null)
        {
            findings.Add(Rules.RowUnbound, row.Place);
            return;
        }

        bool? required = null;
        var @default = "";
        var description = "";
        StringBuilder? more = null;
        for (var index = 0; index < row.Cells.Count; index++)
        {
            var text = row.Cells[index].Text;
            var role = index < roles.Length ? roles[index] : ColumnRole.Description;
            if (index == nameColumn || index == typeColumn || text.Length == 0)
            {
                continue;
            }

            if (role == ColumnRole.Required)
            {
                required = dialect.Required.Parse(text);
            }
            else if (role == ColumnRole.Default)
            {
                @default = text;
            }
            else if (description.Length == 0)
            {
                description = text;
            }
            else if (more is not null || !string.Equals(description, text, StringComparison.Ordinal))
            {
                (more ??= new StringBuilder()).Append(index < roles.Length ? "\n" : " | ").Append(text);
            }
        }

        description += more?.ToString();
        if (name.Remark.Length > 0)
        {
            description = description.Length == 0 ? name.Remark : description + "\n" + name.Remark;
            required ??= dialect.Required.ParseRemark(name.Remark);
        }

        var type = typeColumn >= 0 && typeColumn < row.Cells.Count ? row.Cells[typeColumn] : null;
        if (name.Paths.Length > Bounds.MaxNamesInRow)
        {
            findings.AddBeyondBound(row.Place, BoundedThing.NamesInRow);
            return;
        }

        foreach (var path in name.Paths)
        {
            rows.Add(new FieldRow(path, nameCell, type, required, @default, description, name.Depth) { Documented = dialect.Types.Parse(type?.Text ?? "") });
        }
    }

    private static bool IsBlank(DocRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Text.Length > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A second line of dashes, or the like of <c>... | ...</c>.</summary>
    private static bool IsRule(DocRow row)
    {
        foreach (var cell in row.Cells)
        {
            foreach (var c in cell.Text)
            {
                if (c is not ('-' or ':' or ' ' or '.' or '…' or '='))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
