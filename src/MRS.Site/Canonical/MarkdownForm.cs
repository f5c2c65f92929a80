using MRS.Site.Rendering;

namespace MRS.Site.Canonical;

/// <summary>
/// The one form of Markdown texts: the one that the editing form writes when it takes a text apart and puts it together again.
/// Every change is only made if the HTML stays the same.
/// </summary>
internal static class MarkdownForm
{
    // A change can make room for another one; texts settle after two or three rounds.
    private const int MostRounds = 20;

    /// <summary>What the editing form would write otherwise.</summary>
    public static IReadOnlyList<FormEdit> Edits(FormText text)
    {
        var edits = new List<FormEdit>();
        BlankForm.AddEdits(text, edits);
        BlockForm.AddEdits(text, edits);
        ListForm.AddEdits(text, edits);
        TableForm.AddEdits(text, edits);
        EmphasisForm.AddEdits(text, edits);
        LetterForm.AddEdits(text, edits);
        CodeForm.AddEdits(text, edits);
        LinkForm.AddEdits(text, edits);
        return edits;
    }

    /// <summary>The text in its form, without blanks and empty lines at its ends, and what of it the editing form would change in spite of it.</summary>
    public static (string Text, IReadOnlyList<FormEdit> Losses) Canonical(string text)
    {
        text = Trimmed(text);
        for (var round = 0; round < MostRounds && text.Length > 0; round++)
        {
            var edits = Edits(FormText.Of(text));
            var next = All(text, edits) ?? OneByOne(text, edits);
            if (next == text)
            {
                return (text, text == text.Trim() ? edits : [.. edits, new FormEdit(0, "Begin and end the text with a word.")]);
            }

            text = next;
        }

        return (text, []);
    }

    /// <summary>Whether two texts, as they stand below their fields, give the same HTML. Code that names no language and code in the language "plain" are the same.</summary>
    public static bool SameHtml(string a, string b) => Html(a) == Html(b);

    private static string Html(string text) => MarkdownGrammar.ToHtml(text).Replace(" class=\"language-plain\"", "", StringComparison.Ordinal);

    private static bool KeepsHtml(string text, string next) => SameHtml(BodyFrame.Of(text), BodyFrame.Of(next));

    // For the parser, blanks and empty lines at the ends can mean something; then they stay, and are reported.
    private static string Trimmed(string text)
    {
        string[] choices = [text.Trim(), text.Trim('\n')];
        return choices.FirstOrDefault(c => SameHtml(text, BodyFrame.Of(c))) ?? BodyFrame.Without(text);
    }

    private static string? All(string text, IReadOnlyList<FormEdit> edits)
    {
        var chosen = new List<FormEdit>();
        foreach (var edit in edits.Where(e => e.Pieces.Count > 0).OrderBy(e => e.Start).ThenBy(e => e.End))
        {
            if (chosen.Count == 0 || chosen[^1].End < edit.Start || (chosen[^1].End == edit.Start && edit.Start > chosen[^1].Start))
            {
                chosen.Add(edit);
            }
        }

        var next = Apply(text, chosen.SelectMany(e => e.Pieces));
        return KeepsHtml(text, next) ? next : null;
    }

    // From the end, so that the places before a change stay right. What overlaps waits for the next round.
    private static string OneByOne(string text, IReadOnlyList<FormEdit> edits)
    {
        var untouched = int.MaxValue;
        foreach (var edit in edits.Where(e => e.Pieces.Count > 0).OrderByDescending(e => e.Start).ThenBy(e => e.End))
        {
            if (edit.End <= untouched && Apply(text, edit.Pieces) is var next && next != text && KeepsHtml(text, next))
            {
                (text, untouched) = (next, edit.Start);
            }
        }

        return text;
    }

    private static string Apply(string text, IEnumerable<Piece> pieces)
    {
        foreach (var piece in pieces.OrderByDescending(p => p.Start).ThenByDescending(p => p.End))
        {
            text = text.Remove(piece.Start, piece.Length).Insert(piece.Start, piece.With);
        }

        return text;
    }
}
