using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace MRS.Engine.Text;

/// <summary>Parses a single-line link reference definition that has a backslash in its label.</summary>
internal sealed class EscapedDefinitionParser : BlockParser
{
    /// <summary>Prepares the parser.</summary>
    public EscapedDefinitionParser() => OpeningCharacters = ['['];

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var end = EscapedLabels.EndOf(line.Text, line.Start, line.End);
        if (processor.IsCodeIndent || end < 0 || line.PeekCharExtra(end + 1 - line.Start) != ':' || IsWithinWords(processor.CurrentBlock))
        {
            return BlockState.None;
        }

        var copy = new StringSlice(EscapedLabels.Replaced(line.Text, line.Start, end) + line.Text[(end + 1)..(line.End + 1)]);
        if (!LinkReferenceDefinition.TryParse(ref copy, out var definition) || !copy.IsEmpty)
        {
            return BlockState.None;
        }

        definition.Line = processor.LineIndex;
        definition.Span = definition.Span.MoveForward(line.Start);
        definition.UrlSpan = definition.UrlSpan.MoveForward(line.Start);
        processor.Document.SetLinkReferenceDefinition(definition.Label!, definition, true);
        return BlockState.BreakDiscard;
    }

    // A definition may follow another, but does not interrupt a paragraph.
    private static bool IsWithinWords(Block? block)
    {
        if (block is ParagraphBlock paragraph)
        {
            for (var i = 0; i < paragraph.Lines.Count; i++)
            {
                var line = paragraph.Lines.Lines[i].Slice.AsSpan().TrimStart();
                if (!line.StartsWith('[') || !line.Contains("]:", StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
