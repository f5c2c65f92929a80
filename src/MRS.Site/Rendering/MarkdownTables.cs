using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace MRS.Site.Rendering;

/// <summary>The pipe tables of Markdig, those of mere words made in a fraction of the time.</summary>
public sealed class MarkdownTables : IMarkdownExtension
{
    private readonly PipeTableExtension tables = new();

    /// <inheritdoc />
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // The extension adds its own parser only where there is none.
        pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new MarkdownTableParser(pipeline.InlineParsers.FindExact<LineBreakInlineParser>()!));
        tables.Setup(pipeline);
    }

    /// <inheritdoc />
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => tables.Setup(pipeline, renderer);
}
