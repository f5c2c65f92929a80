using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace MRS.Engine.Text;

/// <summary>
/// The Markdown dialect: CommonMark; GitHub's tables, strikethrough, task lists and autolinks; and footnotes and definition lists.
/// </summary>
public static class MarkdownGrammar
{
    // Extensions are listed individually. Never generic attributes: with them any text can carry a script. A single ^ or ~ is literal:
    // 10^6, 20~30 °C.
    internal static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Use<MarkdownTables>()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Use<EscapedLabels>()
        .Use<TaskBoxes>()
        .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
        .Use<NestingGuard>()
        .Build();

    /// <summary>
    /// A parsed text, with the position of every part. If <see cref="NestingGuard.ExcessOf" /> reports an excess, nothing else of it may be
    /// used.
    /// </summary>
    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);

    /// <summary>A text as HTML, unchecked: for comparing two texts.</summary>
    public static string ToHtml(string text) => Markdown.ToHtml(text, Pipeline);
}
