using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace MRS.Engine.Text;

/// <summary>
/// Task lists: <c>- [x] Done</c>. Markdig's own parser takes any <c>[x]</c> within a list item for a box, even that of a link.
/// </summary>
internal sealed class TaskBoxes : IMarkdownExtension
{
    /// <inheritdoc />
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new TaskBoxParser());

    /// <inheritdoc />
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        ((TextRendererBase)renderer).ObjectRenderers.AddIfNotAlready(new TaskBoxRenderer());
}
