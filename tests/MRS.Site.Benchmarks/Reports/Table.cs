using System.Globalization;
using System.Text;

namespace MRS.Site.Benchmarks.Reports;

/// <summary>A table in Markdown.</summary>
/// <param name="head">The names of its columns; all but the first hold figures.</param>
public sealed class Table(params IReadOnlyList<string> head)
{
    private readonly List<IReadOnlyList<string>> rows = [];

    /// <summary>Adds a row.</summary>
    public void Add(params IReadOnlyList<string> row) => rows.Add(row);

    /// <inheritdoc />
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append("| ").AppendJoin(" | ", head).Append(" |\n| ---").Append(string.Concat(Enumerable.Repeat(" | ---:", head.Count - 1)))
            .Append(" |\n");
        foreach (var row in rows)
        {
            text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        return text.ToString();
    }

    /// <summary>A number with three digits that count.</summary>
    public static string Figure(double value) =>
        value.ToString(value >= 100 ? "#,0" : value >= 10 ? "0.0" : value >= 1 ? "0.00" : "0.000", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string Whole(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
