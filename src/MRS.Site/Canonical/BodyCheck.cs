using MRS.Content.Canonical;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Site.Rendering;

namespace MRS.Site.Canonical;

/// <summary>Checks that a Markdown text stands in its one form, with what was parsed for rendering.</summary>
internal static class BodyCheck
{
    /// <summary>Reports a text in another form, and what the editing form would change in spite of it.</summary>
    public static void Check(MarkdownText text, FormText parsed, ProblemLog log)
    {
        var edits = MarkdownForm.Edits(parsed);
        if (edits.Count == 0 && IsFramed(parsed.Text))
        {
            return;
        }

        var (canonical, losses) = MarkdownForm.Canonical(parsed.Text);
        var whole = BodyFrame.Of(canonical);
        if (parsed.Text != whole)
        {
            FormCheck.Difference(parsed.Text, whole, new(text.File, text.FirstLine, 1), log);
            return;
        }

        var positions = new TextPositions(text, parsed.Text);
        foreach (var loss in losses)
        {
            log.Add(ProblemCodes.TextWouldChange, positions.At(loss.At + BodyFrame.Before), "The editing form would change what readers see here.", loss.Hint);
        }
    }

    /// <summary>Reports empty lines where there is no text.</summary>
    public static void CheckEmpty(MarkdownText text, FileForm form, ProblemLog log)
    {
        if (form == FileForm.Canonical && !text.IsMissing)
        {
            FormCheck.Difference(text.Text, "", new(text.File, text.FirstLine, 1), log);
        }
    }

    // An empty line before the text and a line end after it.
    private static bool IsFramed(string text) =>
        text.Length > 2 && text[0] == '\n' && text[^1] == '\n' && !char.IsWhiteSpace(text[1]) && !char.IsWhiteSpace(text[^2]);
}
