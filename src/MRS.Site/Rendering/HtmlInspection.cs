using System.Net;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MRS.Content.Letters;
using MRS.Content.Problems;
using MRS.Site.Checking;

namespace MRS.Site.Rendering;

/// <summary>Checks the HTML that stands in a Markdown text: only allowed tags, each closed where it was opened.</summary>
internal sealed class HtmlInspection(TextPositions positions, ProblemLog log)
{
    private static readonly string Allowed = $"Write it in Markdown. These tags may be used: {string.Join(", ", HtmlAllowList.Names)}.";

    /// <summary>Checks a block that is HTML as a whole.</summary>
    public void Block(HtmlBlock block)
    {
        var raw = block.Lines.ToString();
        if (raw.Contains('&', StringComparison.Ordinal) && WebUtility.HtmlDecode(raw).EnumerateRunes().Any(r => UnseenLetters.IsNeverSound(r.Value)))
        {
            log.Add(ProblemCodes.ControlCharacter, positions.At(block.Span.Start), "In this HTML something stands for an invisible character.", "Delete it, from & to the semicolon.");
        }

        var open = new Stack<(string Name, int At)>();
        foreach (var tag in Checked(raw, block.Span.Start, []))
        {
            Balance(tag, block.Span.Start, open);
        }

        ReportOpen(open);
    }

    /// <summary>Checks the tags among the words of one paragraph, heading or cell.</summary>
    public void Inlines(ContainerInline container)
    {
        var open = new Stack<(string Name, int At)>();
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var inline in container.Descendants<HtmlInline>())
        {
            foreach (var tag in Checked(inline.Tag, inline.Span.Start, refused))
            {
                Balance(tag, inline.Span.Start, open);
            }
        }

        ReportOpen(open);
    }

    // The end of an element that is refused says nothing new. A tag refused for its attributes still opens its element.
    private List<HtmlTag> Checked(string raw, int start, HashSet<string> refused)
    {
        var sound = new List<HtmlTag>();
        var covered = 0;
        foreach (var tag in HtmlScanner.Tags(raw))
        {
            covered++;
            if (HtmlAllowList.Refusal(tag) is string refusal && !(tag.IsEnd && refused.Contains(tag.Name)))
            {
                log.Add(ProblemCodes.HtmlRefused, positions.At(start + tag.Start), refusal, HtmlAllowList.Names.Contains(tag.Name) ? "Leave it out. A tag may say lang, dir and title, and nothing else about itself." : Allowed);
                refused.Add(tag.Name);
            }

            if (HtmlAllowList.Names.Contains(tag.Name))
            {
                sound.Add(tag);
            }
        }

        if (raw.Contains("<!", StringComparison.Ordinal) || raw.Contains("<?", StringComparison.Ordinal))
        {
            var special = Math.Max(raw.IndexOf("<!", StringComparison.Ordinal), raw.IndexOf("<?", StringComparison.Ordinal));
            log.Add(ProblemCodes.HtmlRefused, positions.At(start + special), "Comments and declarations of HTML are not allowed.", "Everyone could read a comment in the page's source. Keep notes in a file whose name begins with _.");
        }
        else if (covered == 0)
        {
            log.Add(ProblemCodes.HtmlRefused, positions.At(start), "This looks like HTML but is not.", "Write &lt; for a sign that is to be seen as <.");
        }

        return sound;
    }

    private void Balance(HtmlTag tag, int start, Stack<(string Name, int At)> open)
    {
        if (HtmlAllowList.IsVoid(tag.Name))
        {
            return;
        }

        if (!tag.IsEnd)
        {
            open.Push((tag.Name, start + tag.Start));
        }
        else if (open.Count > 0 && open.Peek().Name == tag.Name)
        {
            open.Pop();
        }
        else
        {
            log.Add(ProblemCodes.HtmlUnbalanced, positions.At(start + tag.Start), $"</{tag.Name}> closes nothing that was opened in this paragraph.", "Open and close a tag in the same paragraph, and the last opened first.");
        }
    }

    private void ReportOpen(Stack<(string Name, int At)> open)
    {
        foreach (var (name, at) in open)
        {
            log.Add(ProblemCodes.HtmlUnbalanced, positions.At(at), $"<{name}> is not closed in this paragraph.", $"Add </{name}> where it ends.");
        }
    }
}
