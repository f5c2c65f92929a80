using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace MRS.Site.Rendering;

/// <summary>What Markdown means here.</summary>
internal static class MarkdownGrammar
{
    // Named one by one. Never generic attributes: with them any text can carry a script.
    internal static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Use<MarkdownTables>()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript)
        .Build();

    /// <summary>A text taken apart, with the place of every part.</summary>
    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);

    /// <summary>A text as HTML, unchecked: for comparing two texts.</summary>
    public static string ToHtml(string text) => Markdown.ToHtml(text, Pipeline);
}
