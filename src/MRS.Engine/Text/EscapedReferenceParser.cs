using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MRS.Engine.Text;

/// <summary>Resolves a reference with a backslash in its label, and leaves the rest to the link parser.</summary>
internal sealed class EscapedReferenceParser : InlineParser
{
    private readonly LinkInlineParser links;

    /// <summary>Prepares the parser.</summary>
    /// <param name="links">The link parser.</param>
    public EscapedReferenceParser(LinkInlineParser links)
    {
        this.links = links;
        OpeningCharacters = ['[', ']'];
    }

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar == '[' ? Open(processor, ref slice) : Close(processor, ref slice);

    // [\#tag] and [\#tag][]: the opening bracket gets its label.
    private bool Open(InlineProcessor processor, ref StringSlice slice)
    {
        if (Label(processor, slice, slice.Start) is not var (label, _))
        {
            return false;
        }

        var at = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LinkDelimiterInline(this)
        {
            Type = DelimiterType.Open,
            Label = label,
            Span = new SourceSpan(at, at),
            Line = line,
            Column = column,
        };
        slice.SkipChar();
        return true;
    }

    // [words][\#tag]: the closing bracket passes the label to the opening one.
    private bool Close(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[' || Label(processor, slice, slice.Start + 1) is not var (label, end)
            || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsActive: true } opened)
        {
            return false;
        }

        opened.Label = label;
        var alone = new StringSlice("]");
        if (!links.Match(processor, ref alone))
        {
            return false;
        }

        slice.Start = end + 1;
        processor.Inline!.Span.End = processor.GetSourcePosition(end);
        return true;
    }

    private static (string Label, int End)? Label(InlineProcessor processor, StringSlice slice, int start)
    {
        var end = EscapedLabels.EndOf(slice.Text, start, slice.End);
        if (end < 0)
        {
            return null;
        }

        var label = string.Join(
            ' ', EscapedLabels.Replaced(slice.Text, start + 1, end - 1).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return processor.Document.ContainsLinkReferenceDefinition(label) ? (label, end) : null;
    }
}
