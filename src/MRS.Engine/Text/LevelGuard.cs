using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Syntax;

namespace MRS.Engine.Text;

/// <summary>
/// Opens nothing, but is called wherever a list, block quote or definition could open another level, and wherever a footnote or a link
/// reference definition may be.
/// </summary>
internal sealed class LevelGuard : BlockParser
{
    /// <summary>The most footnotes and link reference definitions: for each, the parser copies or searches all those after it.</summary>
    public const int MaxReferences = 5_000;

    private static readonly object ReferencesKey = new();

    /// <summary>Prepares the parser.</summary>
    public LevelGuard() => OpeningCharacters = ['>', '-', '*', '+', ':', '[', .. Enumerable.Range('0', 10).Select(c => (char)c)];

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentChar == '[')
        {
            return processor.Line.AsSpan().Contains("]:", StringComparison.Ordinal) ? Count(processor) : BlockState.None;
        }

        return Levels(processor.CurrentContainer) < NestingGuard.MaxDepth || !BlockBeginning.IsLevel(processor.Line)
            ? BlockState.None
            : NestingGuard.Stop(processor, $"This text is nested more than {NestingGuard.MaxDepth} levels deep.");
    }

    private static BlockState Count(BlockProcessor processor)
    {
        var count = (processor.Document.GetData(ReferencesKey) as int? ?? 0) + 1;
        processor.Document.SetData(ReferencesKey, count);
        return count <= MaxReferences
            ? BlockState.None
            : NestingGuard.Stop(processor, $"This text has more than {MaxReferences:N0} notes and references.");
    }

    private static int Levels(ContainerBlock? block)
    {
        var levels = 0;
        for (; block is not null; block = block.Parent)
        {
            // Blocks that end before this line are still there, but no longer open.
            levels += block is { IsOpen: true } and (QuoteBlock or ListItemBlock or DefinitionItem) ? 1 : 0;
        }

        return levels;
    }
}
