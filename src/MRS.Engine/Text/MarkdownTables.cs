using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Renderers;

namespace MRS.Engine.Text;

/// <summary>Tables as GitHub has them: a row of heads, a line of dashes with as many parts, then the rows.</summary>
internal sealed class MarkdownTables : IMarkdownExtension
{
    /// <inheritdoc />
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.InsertBefore<ParagraphBlockParser>(new TableParser());

    /// <inheritdoc />
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        ((TextRendererBase)renderer).ObjectRenderers.AddIfNotAlready(new HtmlTableRenderer());
}
