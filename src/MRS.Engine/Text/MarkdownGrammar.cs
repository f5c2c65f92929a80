using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace MRS.Engine.Text;

/// <summary>
/// What Markdown means here: CommonMark, of GitHub's additions tables, struck-out words, boxes and bare addresses, and notes and definition
/// lists.
/// </summary>
public static class MarkdownGrammar
{
    // Named one by one. Never generic attributes: with them any text can carry a script. A single ^ or ~ is the character itself: 10^6,
    // 20~30 °C.
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
    /// A text taken apart, with the place of every part. Where <see cref="NestingGuard.ExcessOf" /> says something of it, nothing else of
    /// it is to be used.
    /// </summary>
    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);

    /// <summary>A text as HTML, unchecked: for comparing two texts.</summary>
    public static string ToHtml(string text) => Markdown.ToHtml(text, Pipeline);
}
