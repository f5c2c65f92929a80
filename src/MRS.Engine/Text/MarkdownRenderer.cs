using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Assets;

namespace MRS.Engine.Text;

/// <summary>Turns Markdown into HTML and reports everything in it that may not be published.</summary>
public static class MarkdownRenderer
{
    private static readonly string Visions = ContentSchema.Of(typeof(Vision)).Words.Folder + "/";

    /// <summary>The text as HTML. If something in it is refused, the problems say so and the HTML must not be used.</summary>
    public static RenderedText Render(MarkdownText text, PictureLibrary pictures, ProblemLog log)
    {
        if (text.IsEmpty)
        {
            return RenderedText.Empty;
        }

        var words = text.Text;
        if (NestingGuard.OfLines(words) is TextExcess lines)
        {
            Report(text, lines, log);
            return RenderedText.Empty;
        }

        try
        {
            var parsed = ParsedText.Of(words);
            if (NestingGuard.ExcessOf(parsed.Document) is TextExcess excess)
            {
                Report(text, excess, log);
                return RenderedText.Empty;
            }

            return UnfinishedMerge.IsIn(parsed, text, log)
                ? RenderedText.Empty
                : Checked(text, parsed, log) with { Html = MarkdownHtml.Of(parsed.Document, pictures, NotesOf(text)) };
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.OrdinalIgnoreCase))
        {
            // The parser's own guard, for kinds of nesting that the earlier count does not cover.
            Report(text, new TextExcess(1, "This text is nested too deeply to be read."), log);
            return RenderedText.Empty;
        }
    }

    private static RenderedText Checked(MarkdownText text, ParsedText parsed, ProblemLog log)
    {
        var found = new MarkdownInspection(new TextPositions(text, parsed.Text), log).Inspect(parsed.Text, parsed.Document, parsed.Parts);
        TableAlignment.ToClasses(parsed.Parts);
        return found;
    }

    // The vision of an office holder is shown below the page's own text, so the footnotes of both need distinct ids.
    private static string NotesOf(MarkdownText text) =>
        text.File.StartsWith(Visions, StringComparison.Ordinal)
            ? text.File[Visions.Length..].Replace(".md", ":", StringComparison.Ordinal)
            : "";

    private static void Report(MarkdownText text, TextExcess excess, ProblemLog log) =>
        log.Add(ProblemCodes.MarkdownTooDeep, new(text.File, text.FirstLine + excess.Line - 1, 1), excess.Message,
            "Look for characters that are repeated by mistake, or split the text.");
}
