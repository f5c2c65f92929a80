using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Html;
using MRS.Engine.Text;

namespace MRS.Engine.Checks;

/// <summary>
/// Every excerpt occurs in its text, comparing both as readers see them: without markup, and regardless of the kind of quotation marks,
/// dashes and spaces.
/// </summary>
public static class Excerpts
{
    /// <summary>Checks the excerpts of a site.</summary>
    public static void Check(SiteContent site, RenderedTexts texts, ProblemLog log)
    {
        foreach (var vision in site.Visions)
        {
            // A text that could not be read has problems of its own.
            if (vision.Excerpt is string excerpt
                && (texts[vision.Body].Html.ToString() is { Length: > 0 } html
                    ? !Folded(PlainText.Of(html)).Contains(Folded(excerpt), StringComparison.Ordinal)
                    : vision.Body.IsEmpty))
            {
                log.Add(ProblemCodes.ExcerptNotInText, vision.Source.At(nameof(Vision.Excerpt)),
                    "The excerpt does not stand in the text word for word.",
                    "Copy the sentence from the text below, without the characters of Markdown.");
            }
        }
    }

    private static string Folded(string text)
    {
        var plain = text
            .Replace('’', '\'').Replace('‘', '\'').Replace('ʼ', '\'').Replace('“', '"').Replace('”', '"').Replace('„', '"')
            .Replace('‐', '-').Replace('‑', '-').Replace('–', '-').Replace('—', '-')
            .Replace("…", "...", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal);
        return string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
