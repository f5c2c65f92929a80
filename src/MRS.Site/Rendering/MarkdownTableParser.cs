using System.Buffers;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MRS.Site.Rendering;

/// <summary>
/// Markdig's parser of tables, which takes every bar for a part of its own and moves what stands between them afterwards. That is only needed where more
/// than words stands in a cell: other tables are made at once. Nor is it asked what became of a paragraph in which it found no bar.
/// </summary>
internal sealed class MarkdownTableParser(LineBreakInlineParser lineBreaks) : PipeTableParser(lineBreaks), IPostInlineProcessor
{
    private SearchValues<char>? signs;

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice is { Start: 0, CurrentChar: '|' } && processor.Block is ParagraphBlock && WordTable.Of(processor, slice, Signs(processor)) is Table table)
        {
            processor.BlockNew = table;
            slice.Start = slice.End + 1;
            return true;
        }

        return base.Match(processor, ref slice);
    }

    bool IPostInlineProcessor.PostProcess(InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing) =>
        state.ParserStates[Index] is null || PostProcess(state, root, lastChild, postInlineProcessorIndex, isFinalProcessing);

    // What any parser might take for more than a letter. A colon and an exclamation mark are that only beside a bar and before a bracket.
    private SearchValues<char> Signs(InlineProcessor processor) => signs ??= SearchValues.Create([.. processor.Parsers.OpeningCharacters.Except("|\n:!")]);
}
