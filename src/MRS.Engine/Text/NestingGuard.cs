using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace MRS.Engine.Text;

/// <summary>
/// Stops the parser where it would need minutes. It counts what the parser itself encounters: levels as they open, headings as they end,
/// and the delimiters of emphasis, links and code in each paragraph or cell before they are compared. The content of code costs nothing and
/// is not counted.
/// </summary>
public sealed class NestingGuard : IMarkdownExtension
{
    /// <summary>The most levels of lists, block quotes and brackets.</summary>
    public const int MaxDepth = 50;

    /// <summary>The most headings: for each, the parser searches all those of the same name.</summary>
    public const int MaxHeadings = 1_000;

    /// <summary>The most blank lines: the parser scans back over those in a list or footnote again and again.</summary>
    public const int MaxEmptyLines = 50_000;

    /// <summary>The most lines, a few times as many as any text has.</summary>
    public const int MaxLines = 200_000;

    private static readonly object ExcessKey = new();
    private static readonly object HeadingsKey = new();

    /// <summary>What a text has too much of; null if nothing.</summary>
    public static TextExcess? FirstExcess(string text) => OfLines(text) ?? ExcessOf(MarkdownGrammar.Parse(text));

    /// <summary>What a text has too much of, as far as can be seen without parsing; null if nothing.</summary>
    public static TextExcess? OfLines(string text)
    {
        var (line, empty, notes) = (0, 0, 0);
        foreach (var words in text.AsSpan().EnumerateLines())
        {
            line++;
            empty += words.IsWhiteSpace() ? 1 : 0;
            // Consecutive footnotes are read without calling other parsers.
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

    /// <summary>What a parsed text had too much of; null if nothing.</summary>
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

    /// <summary>Reports that the current line is too much, and skips it.</summary>
    internal static BlockState Stop(BlockProcessor processor, string message)
    {
        Report(processor.Document, processor.LineIndex, message);
        return BlockState.BreakDiscard;
    }

    /// <summary>Reports that a line, counted from 0, is too much, unless an earlier one was reported.</summary>
    internal static void Report(MarkdownDocument document, int line, string message)
    {
        if (ExcessOf(document) is null)
        {
            document.SetData(ExcessKey, new TextExcess(line + 1, message));
        }
    }

    // A heading beyond the limit is removed, so that the parser does not search for an id for it.
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
