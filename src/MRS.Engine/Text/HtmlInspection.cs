using System.Net;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MRS.Content.Characters;
using MRS.Content.Problems;
using MRS.Engine.Html;

namespace MRS.Engine.Text;

/// <summary>Checks the HTML in a Markdown text: only allowed tags, each closed where it was opened.</summary>
internal sealed class HtmlInspection(TextPositions positions, ProblemLog log)
{
    private const string ReadAsWords = "Markdown is not read here: this stands on the page as it is typed.";

    private static readonly string Allowed = $"Write it in Markdown. These tags may be used: {string.Join(", ", HtmlAllowList.Names)}.";

    /// <summary>
    /// Checks everything in a container block. What opens among its blocks must also close there, and may contain other blocks.
    /// </summary>
    public void Inspect(ContainerBlock container, string text)
    {
        var open = new Stack<OpenTag>();
        foreach (var block in container)
        {
            switch (block)
            {
                case HtmlBlock html:
                    Block(html, open);
                    Markdown(html, text);
                    break;
                case ContainerBlock inner:
                    Inspect(inner, text);
                    break;
                case LeafBlock { Inline: ContainerInline inlines }:
                    Inlines(inlines);
                    break;
            }
        }

        ReportOpen(open, "where it ends");
    }

    private void Block(HtmlBlock block, Stack<OpenTag> open)
    {
        var before = open.Count;
        var raw = block.Lines.ToString();
        if (raw.Contains('&', StringComparison.Ordinal)
            && WebUtility.HtmlDecode(raw).EnumerateRunes().Any(r => InvisibleCharacters.IsNeverSound(r.Value)))
        {
            log.Add(ProblemCodes.ControlCharacter, positions.At(block.Span.Start),
                "In this HTML something stands for an invisible character.", "Delete it, from & to the semicolon.");
        }

        foreach (var tag in Checked(raw, block.Span.Start, []))
        {
            Balance(tag, block.Span.Start, open);
        }

        // An element that contains only inline text ends before the next blank line.
        var opened = open.Take(Math.Max(0, open.Count - before)).Reverse().ToList();
        if (opened.Exists(t => !HtmlAllowList.HoldsBlocks(t.Name)))
        {
            for (; open.Count > before; open.Pop())
            {
            }

            ReportOpen(opened.Where(t => !HtmlAllowList.HoldsBlocks(t.Name)), "before the next empty line");
            opened.Where(t => HtmlAllowList.HoldsBlocks(t.Name)).ToList().ForEach(open.Push);
        }
    }

    private void Inlines(ContainerInline container)
    {
        var open = new Stack<OpenTag>();
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var inline in container.Descendants<HtmlInline>())
        {
            foreach (var tag in Checked(inline.Tag, inline.Span.Start, refused))
            {
                Balance(tag, inline.Span.Start, open);
            }
        }

        ReportOpen(open, "in the same paragraph");
    }

    private void Markdown(HtmlBlock block, string text)
    {
        var raw = text.AsSpan(block.Span.Start, Math.Min(block.Span.End + 1, text.Length) - block.Span.Start);
        foreach (var match in LiteralPatterns.InHtml().EnumerateMatches(raw))
        {
            log.Add(ProblemCodes.LiteralMarkup, positions.At(block.Span.Start + match.Index), ReadAsWords,
                "Leave an empty line below the opening tag and above the closing one: between them Markdown is read.");
            break;
        }
    }

    // The end tag of a refused element is not reported again. A tag refused for its attributes still opens its element.
    private List<HtmlTag> Checked(string raw, int start, HashSet<string> refused)
    {
        var sound = new List<HtmlTag>();
        var covered = 0;
        foreach (var tag in HtmlScanner.Tags(raw))
        {
            covered++;
            if (HtmlAllowList.Refusal(tag) is string refusal && !(tag.IsEnd && refused.Contains(tag.Name)))
            {
                log.Add(ProblemCodes.HtmlRefused, positions.At(start + tag.Start), refusal,
                    HtmlAllowList.Names.Contains(tag.Name)
                        ? "Leave it out. A tag may say lang, dir and title, and nothing else about itself."
                        : Allowed);
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
            log.Add(ProblemCodes.HtmlRefused, positions.At(start + special), "Comments and declarations of HTML are not allowed.",
                "Everyone could read a comment in the page's source. Keep notes in a file whose name begins with _.");
        }
        else if (covered == 0)
        {
            log.Add(ProblemCodes.HtmlRefused, positions.At(start), "This looks like HTML but is not.",
                "Write &lt; for a sign that is to be seen as <.");
        }

        return sound;
    }

    private void Balance(HtmlTag tag, int start, Stack<OpenTag> open)
    {
        if (HtmlAllowList.IsVoid(tag.Name))
        {
            return;
        }

        if (!tag.IsEnd)
        {
            open.Push(new OpenTag(tag.Name, start + tag.Start));
        }
        else if (open.TryPeek(out var last) && last.Name == tag.Name)
        {
            open.Pop();
        }
        else
        {
            log.Add(ProblemCodes.HtmlUnbalanced, positions.At(start + tag.Start), $"</{tag.Name}> closes nothing that was opened here.",
                "Open and close a tag in the same paragraph, list item or quotation, and the last opened first.");
        }
    }

    private void ReportOpen(IEnumerable<OpenTag> open, string where)
    {
        foreach (var (name, at) in open)
        {
            log.Add(ProblemCodes.HtmlUnbalanced, positions.At(at), $"<{name}> is not closed.", $"Add </{name}> {where}.");
        }
    }

    private sealed record OpenTag(string Name, int At);
}
