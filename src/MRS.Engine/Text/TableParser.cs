using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MRS.Engine.Text;

/// <summary>Parses tables line by line. Every cell is its own paragraph, so that a table may have any number of rows.</summary>
internal sealed class TableParser : BlockParser
{
    /// <summary>The most columns of a table.</summary>
    public const int MaxColumns = 200;

    /// <summary>The most cells of a table. Short rows are padded, so a few lines could produce millions.</summary>
    public const int MaxCells = 100_000;

    private static readonly object SurplusKey = new();

    /// <summary>Prepares the parser.</summary>
    public TableParser() => OpeningCharacters = ['|', '-', ':'];

    /// <summary>Where the first cell beyond the last column begins, which is therefore not shown; null if there is none.</summary>
    public static int? SurplusOf(TableRow row) => row.GetData(SurplusKey) as int?;

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentBlock is not ParagraphBlock { Lines.Count: > 0 } paragraph || !IsHere(paragraph))
        {
            return BlockState.None;
        }

        var columns = TableRowText.Columns(processor.Line);
        var heads = paragraph.Lines.Lines[paragraph.Lines.Count - 1];
        var cells = columns.Count == 0 ? [] : TableRowText.Cells(heads.Slice);
        if (columns.Count == 0 || cells.Count != columns.Count || !heads.Slice.AsSpan().Contains('|'))
        {
            return BlockState.None;
        }

        if (columns.Count > MaxColumns)
        {
            return NestingGuard.Stop(processor, $"This table has more than {MaxColumns} columns.");
        }

        Take(paragraph, processor);
        var table = new Table(this) { Span = new SourceSpan(heads.Slice.Start, processor.Line.End), Column = heads.Column };
        table.ColumnDefinitions.AddRange(columns.Select(a => new TableColumnDefinition { Alignment = a }));
        table.Add(Row(heads, cells, columns.Count));
        ((TableRow)table[0]).IsHeader = true;
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc />
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine || processor.IsCodeIndent || BlockBeginning.Is(processor.Line))
        {
            return BlockState.None;
        }

        var table = (Table)block;
        var line = new StringLine(
            processor.Line, processor.LineIndex, processor.Column, processor.CurrentLineStartPosition, processor.Line.NewLine);
        var columns = table.ColumnDefinitions.Count;
        if ((table.Count + 1) * columns > MaxCells)
        {
            return NestingGuard.Stop(processor, $"This table has more than {MaxCells:N0} cells.");
        }

        table.Add(Row(line, TableRowText.Cells(processor.Line), columns));
        table.Span.End = processor.Line.End;
        return BlockState.ContinueDiscard;
    }

    // A table begins in the list item or block quote that contains its header row.
    private static bool IsHere(ParagraphBlock paragraph) => paragraph.Parent is MarkdownDocument or { IsOpen: true };

    // The last line of a paragraph becomes the header row; what is above stays a paragraph.
    private static void Take(ParagraphBlock paragraph, BlockProcessor processor)
    {
        if (paragraph.Lines.Count == 1)
        {
            processor.Discard(paragraph);
            return;
        }

        paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
        paragraph.Span.End = paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice.End;
    }

    private static TableRow Row(StringLine line, List<StringSlice> cells, int columns)
    {
        var row = new TableRow { Span = new SourceSpan(line.Slice.Start, line.Slice.End), Line = line.Line, Column = line.Column };
        for (var i = 0; i < columns; i++)
        {
            row.Add(i < cells.Count ? Cell(line, cells[i], i) : new TableCell { ColumnIndex = i });
        }

        if (cells.FindIndex(columns < cells.Count ? columns : cells.Count, c => !c.IsEmpty) is >= 0 and var surplus)
        {
            row.SetData(SurplusKey, cells[surplus].Start);
        }

        return row;
    }

    private static TableCell Cell(StringLine line, StringSlice words, int column)
    {
        var span = new SourceSpan(words.Start, words.End);
        var place = line.Column + words.Start - line.Slice.Start;
        var cell = new TableCell { ColumnIndex = column, Span = span, Line = line.Line, Column = place };
        if (!words.IsEmpty)
        {
            var paragraph = new ParagraphBlock { Span = span, Line = line.Line, Column = place };
            paragraph.AppendLine(ref words, place, line.Line, line.Position, trackTrivia: false);
            if (words.AsSpan().Contains("\\|", StringComparison.Ordinal))
            {
                paragraph.ProcessInlinesEnd += ShowBars;
            }

            cell.Add(paragraph);
        }

        return cell;
    }

    // In code the parser takes all other backslashes literally, but in a table this one escaped the bar.
    private static void ShowBars(InlineProcessor processor, Inline? inline)
    {
        foreach (var code in processor.Block?.Inline?.Descendants<CodeInline>() ?? [])
        {
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
        }
    }
}
