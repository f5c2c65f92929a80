using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Site.Images;

namespace MRS.Site.Rendering;

/// <summary>Turns Markdown into HTML and reports everything in it that may not be published.</summary>
public static class MarkdownRenderer
{
    /// <summary>The text as HTML. Where something in it is refused, the problems say so and the HTML is not to be used.</summary>
    public static RenderedText Render(MarkdownText text, PictureLibrary pictures, ProblemLog log)
    {
        if (text.IsEmpty)
        {
            return RenderedText.Empty;
        }

        var words = text.Text;
        if (NestingGuard.FirstExcess(words) is var (line, message))
        {
            Report(text, line, message, log);
            return RenderedText.Empty;
        }

        try
        {
            var document = MarkdownGrammar.Parse(words);
            var parts = MarkdownParts.Of(document).Marked;
            var found = new MarkdownInspection(new TextPositions(text, words), log).Inspect(document, parts);
            TableAlignment.ToClasses(parts);
            return found with { Html = MarkdownHtml.Of(document, pictures) };
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.OrdinalIgnoreCase))
        {
            // The parser's own guard, for kinds of nesting that the count before does not know.
            Report(text, 1, "This text is nested too deeply to be read.", log);
            return RenderedText.Empty;
        }
    }

    private static void Report(MarkdownText text, int line, string message, ProblemLog log) =>
        log.Add(ProblemCodes.MarkdownTooDeep, new(text.File, text.FirstLine + line - 1, 1), message, "Look for signs that are repeated by mistake, or split the text.");
}
