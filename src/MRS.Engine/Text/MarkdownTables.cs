using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Renderers;

namespace MRS.Engine.Text;

/// <summary>Tables as on GitHub: a header row, a delimiter row with as many cells, then the rows.</summary>
internal sealed class MarkdownTables : IMarkdownExtension
{
    /// <inheritdoc />
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.InsertBefore<ParagraphBlockParser>(new TableParser());

    /// <inheritdoc />
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        ((TextRendererBase)renderer).ObjectRenderers.AddIfNotAlready(new HtmlTableRenderer());
}
