using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MRS.Site.Rendering;

namespace MRS.Site.Tests.Rendering;

/// <summary>Tables of mere words are made another way than Markdig makes them, and are the same to the last part and place, in whatever they stand.</summary>
public sealed class MarkdownTablesTests
{
    private const int Texts = 5_000;

    private static readonly MarkdownPipeline Theirs = Pipeline(new PipeTableExtension());
    private static readonly MarkdownPipeline Ours = Pipeline(new MarkdownTables());

    private static readonly string[] Pieces =
        ["|", "|", "|", "|", " ", " ", "a", "bc d", "---", "-", ":", "!", "\n", "\n", "| --- | --- |\n", "| a | b |\n", "\n\n", "> ", "- ", "  ", "\t", "*", "[", "é", "\u00a0", "# ", "\\|", "&"];

    private static readonly string[] Cells =
        ["a", "b c", "10:30", "!", "12,5 %", "é — ü", "x!", "-", "---", ":", ":-", "a:", "\u00a0x", "**b**", "[a](/b)", "`c`", "5 < 6", "a\\|b", ""];

    [Fact]
    public void WhateverStandsInATableItIsTheSame()
    {
        var random = new Random(1);
        var tables = 0;
        for (var i = 0; i < Texts; i++)
        {
            var text = i % 2 == 0 ? AnyText(random) : TableText(random);
            var expected = Parts(Markdown.Parse(text, Theirs));
            Assert.Equal(expected, Parts(Markdown.Parse(text, Ours)));
            tables += expected.Contains(nameof(Table), StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.True(tables > Texts / 4, $"Only {tables} of the texts hold a table.");
    }

    private static MarkdownPipeline Pipeline(IMarkdownExtension tables)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseFootnotes().UseDefinitionLists().UseEmphasisExtras();
        builder.Extensions.Add(tables);
        return builder.Build();
    }

    private static string AnyText(Random random) => string.Concat(random.GetItems(Pieces, random.Next(1, 25)));

    private static string TableText(Random random)
    {
        string[] around = ["", "> ", "- ", "1. ", "  "];
        var lead = around[random.Next(around.Length)];
        var text = new StringBuilder(random.Next(3) == 0 ? "Words\n\n" : "");
        var (rows, columns) = (random.Next(2, 6), random.Next(1, 4));
        for (var row = 0; row < rows; row++)
        {
            text.Append(row == 0 || lead == "> " ? lead : new string(' ', lead.Length)).Append('|');
            AppendRow(text, random, columns + (random.Next(20) == 0 ? 1 : 0), isDivider: row == 1);
            text.Append(random.Next(30) == 0 ? "  " : "").Append(row == rows - 1 && random.Next(2) == 0 ? "" : "\n");
        }

        return text.Append(random.Next(4) == 0 ? "after | it\n" : "").Append(random.Next(9) == 0 ? ": what it means\n" : "").ToString();
    }

    private static void AppendRow(StringBuilder text, Random random, int columns, bool isDivider)
    {
        for (var column = 0; column < columns; column++)
        {
            var isPlain = random.Next(4) > 0;
            text.Append(Blank(random)).Append(isDivider && random.Next(30) > 0 ? isPlain || random.Next(4) > 0 ? "---" : ":--" : Cells[random.Next(isPlain ? 12 : Cells.Length)]).Append(Blank(random)).Append('|');
        }
    }

    private static string Blank(Random random) => random.Next(20) < 18 ? " " : random.Next(2) == 0 ? "" : "\t";

    private static string Parts(MarkdownDocument document)
    {
        var all = new StringBuilder();
        foreach (var part in document.Descendants())
        {
            all.Append(part.GetType().Name).Append(' ').Append(part.Span).Append(' ').Append(part.Line).Append(':').Append(part.Column).Append(Details(part)).Append('\n');
        }

        return all.Append(document.ToHtml(Theirs)).ToString();
    }

    private static string Details(MarkdownObject part) => part switch
    {
        LiteralInline literal => $" {literal.Content} {literal.IsClosed}",
        TableRow row => $" {row.IsHeader} {row.IsOpen}",
        TableCell cell => $" {cell.ColumnIndex} {cell.ColumnSpan}",
        Table table => string.Concat(table.ColumnDefinitions.Select(c => $" {c.Alignment} {c.Width}")),
        ContainerInline inline => $" {inline.ParentBlock?.Span}",
        _ => "",
    };
}
