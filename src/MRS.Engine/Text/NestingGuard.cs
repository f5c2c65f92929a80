using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace MRS.Engine.Text;

/// <summary>
/// Stops the parser where it would need minutes. It counts what the parser itself meets: levels as they open, headings as they end, and the
/// characters of emphasis, links and code of each paragraph or cell before they are compared. What stands in code costs nothing and is not
/// counted.
/// </summary>
public sealed class NestingGuard : IMarkdownExtension
{
    /// <summary>The most levels of lists, quotations and brackets.</summary>
    public const int MaxDepth = 50;

    /// <summary>The most headings: for each, the parser looks through all those of the same name.</summary>
    public const int MaxHeadings = 1_000;

    /// <summary>The most empty lines: the parser looks back over those in a list or note again and again.</summary>
    public const int MaxEmptyLines = 50_000;

    /// <summary>The most lines, a few times as many as any text has.</summary>
    public const int MaxLines = 200_000;

    private static readonly object ExcessKey = new();
    private static readonly object HeadingsKey = new();

    /// <summary>What is too much in a text; null if all is well.</summary>
    public static TextExcess? FirstExcess(string text) => OfLines(text) ?? ExcessOf(MarkdownGrammar.Parse(text));

    /// <summary>What is too much in a text that need not be parsed for that; null if nothing is.</summary>
    public static TextExcess? OfLines(string text)
    {
        var (line, empty, notes) = (0, 0, 0);
        foreach (var words in text.AsSpan().EnumerateLines())
        {
            line++;
            empty += words.IsWhiteSpace() ? 1 : 0;
            // One note below the other is read without asking anyone.
            notes += words.StartsWith("[^") ? 1 : 0;
            if (empty > MaxEmptyLines || notes > LevelGuard.MaxReferences || line > MaxLines)
            {
                return new TextExcess(line, empty > MaxEmptyLines ? $"This text has more than {MaxEmptyLines:N0} empty lines."
                    : notes > LevelGuard.MaxReferences ? $"This text has more than {LevelGuard.MaxReferences:N0} notes."
                    : $"This text has more than {MaxLines:N0} lines.");
            }
        }

        return null;
    }

    /// <summary>What was too much in a parsed text; null if all is well.</summary>
    public static TextExcess? ExcessOf(MarkdownDocument document) => document.GetData(ExcessKey) as TextExcess;

    /// <inheritdoc />
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new LevelGuard());
        pipeline.InlineParsers.Insert(0, new DelimiterGuard());
        pipeline.BlockParsers.FindExact<HeadingBlockParser>()!.Closed += CountHeading;
        pipeline.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += CountHeading;
    }

    /// <inheritdoc />
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Says that the line which is read is too much, and passes over it.</summary>
    internal static BlockState Stop(BlockProcessor processor, string message)
    {
        Report(processor.Document, processor.LineIndex, message);
        return BlockState.BreakDiscard;
    }

    /// <summary>Says that a line, counted from 0, is too much, unless another one was before.</summary>
    internal static void Report(MarkdownDocument document, int line, string message)
    {
        if (ExcessOf(document) is null)
        {
            document.SetData(ExcessKey, new TextExcess(line + 1, message));
        }
    }

    // A heading that is too many is taken out, so that the parser does not look for a name for it.
    private static void CountHeading(BlockProcessor processor, Block block)
    {
        if (block is not HeadingBlock)
        {
            return;
        }

        var count = (processor.Document.GetData(HeadingsKey) as int? ?? 0) + 1;
        processor.Document.SetData(HeadingsKey, count);
        if (count > MaxHeadings)
        {
            Report(processor.Document, block.Line, $"This text has more than {MaxHeadings:N0} headings.");
            block.Parent?.Remove(block);
        }
    }
}
