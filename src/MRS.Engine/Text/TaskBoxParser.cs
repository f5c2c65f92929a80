using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace MRS.Engine.Text;

/// <summary>Parses a task box at the very beginning of a list item, followed by a space.</summary>
internal sealed class TaskBoxParser : InlineParser
{
    /// <summary>Prepares the parser.</summary>
    public TaskBoxParser() => OpeningCharacters = ['['];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar(2) != ']' || slice.PeekChar(1) is not (' ' or 'x' or 'X') || slice.PeekChar(3) is not (' ' or '\t')
            || !IsBeginning(processor))
        {
            return false;
        }

        var at = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline =
            new TaskList { Checked = slice.PeekChar(1) != ' ', Span = new SourceSpan(at, at + 2), Line = line, Column = column };
        slice.Start += 3;
        return true;
    }

    private static bool IsBeginning(InlineProcessor processor) =>
        processor is { Inline: null, Root.FirstChild: null, Block: ParagraphBlock { Parent: ListItemBlock item } paragraph }
        && ReferenceEquals(item[0], paragraph);
}
