using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace MRS.Engine.Text;

/// <summary>
/// Aligns the cells of a column by a class; the parser would write a style attribute, which the Content Security Policy forbids.
/// </summary>
internal static class TableAlignment
{
    /// <summary>Changes every table among the parts of a text.</summary>
    public static void ToClasses(MarkdownObject[] parts)
    {
        foreach (var part in parts)
        {
            if (part is Table table && table.ColumnDefinitions.Exists(c => c.Alignment is not null))
            {
                ToClasses(table);
            }
        }
    }

    private static void ToClasses(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            for (var i = 0; i < row.Count; i++)
            {
                var cell = (TableCell)row[i];
                var column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : i;
                if (column < table.ColumnDefinitions.Count && Class(table.ColumnDefinitions[column].Alignment) is string name)
                {
                    cell.GetAttributes().AddClass(name);
                }
            }
        }

        foreach (var column in table.ColumnDefinitions)
        {
            column.Alignment = null;
        }
    }

    private static string? Class(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Center => "align-center",
        TableColumnAlign.Right => "align-right",
        _ => null,
    };
}
