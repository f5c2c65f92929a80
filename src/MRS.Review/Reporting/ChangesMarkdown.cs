using System.Globalization;
using System.Text;
using MRS.Engine.Context;
using MRS.Review.Comparing;

namespace MRS.Review.Reporting;

/// <summary>
/// The comment on a proposal. It is posted by a trusted account, so anything from the content or branch names appears only in code spans,
/// and its length is limited.
/// </summary>
public static class ChangesMarkdown
{
    /// <summary>The first line, by which the comment is found again and replaced.</summary>
    public const string Mark = "<!-- site-review -->";

    private const int ShortCommit = 7;
    private const string OfOtherCode = "The program that made this list was not built from this code, so ";
    private const string BuildAnew = " Build it anew, then run the command again.";
    private const string HidesCode = "Both sides were built by this program, so what the code of the site changes is not in this list; "
        + "to see it, build the older commit in a `git worktree` and compare the two folders with `review OLD NEW`.";

    // GitHub accepts 65,536 characters.
    private const int MostCharacters = 60_000;
    private const int MostOfAKind = 50;

    private static readonly (ChangeKind Kind, string Heading)[] Kinds =
        [(ChangeKind.Added, "New pages"), (ChangeKind.Changed, "Changed pages"), (ChangeKind.Moved, "Moved pages"),
            (ChangeKind.Removed, "Removed pages")];

    /// <summary>The whole comment, ending with a line break.</summary>
    public static string Write(SiteChanges changes, ReviewLinks links) => Write(changes, links, new ReviewOrigin(Commit: null));

    /// <summary>The same with its origin.</summary>
    public static string Write(SiteChanges changes, ReviewLinks links, ReviewOrigin origin)
    {
        var lines = new List<string> { Mark, "## What this proposal changes", "", Summary(changes, origin) };
        if (origin.IsOfOtherCode && !changes.IsNone)
        {
            lines.AddRange(["", $"{OfOtherCode}changes of the code are not in it.{BuildAnew}"]);
        }

        if (origin.HidesCode)
        {
            lines.AddRange(["", HidesCode]);
        }

        if (origin.Commit is string commit)
        {
            lines.AddRange(["", $"At commit {MarkdownCode.Span(commit[..Math.Min(ShortCommit, commit.Length)])}."]);
        }

        if (links.Preview is string preview && changes.Obstacle is null)
        {
            lines.AddRange(["", $"[See the preview]({preview}/) · [see every change marked]({preview}{ReviewPaths.List})"]);
        }

        AddProblems(lines, "New problems", [.. changes.NewProblems.Where(p => p.Severity != ReviewProblem.Notice)]);
        AddProblems(lines, "Problems that were there before and stop every build", changes.OldErrors);
        foreach (var (kind, heading) in Kinds)
        {
            AddSection(lines, heading, [.. changes.Pages.Where(p => p.Kind == kind).Select(p => Line(p, links))]);
        }

        AddSection(lines, "What else", [.. changes.Others.Select(Line)]);
        AddProblems(lines, "Solved problems", [.. changes.SolvedProblems.Where(p => p.Severity != ReviewProblem.Notice)]);
        AddProblems(lines, "New notices, which stop nothing", [.. changes.NewProblems.Where(p => p.Severity == ReviewProblem.Notice)]);
        return Capped(lines);
    }

    private static string Summary(SiteChanges changes, ReviewOrigin origin)
    {
        if (changes.Obstacle is string obstacle)
        {
            return obstacle;
        }

        if (changes.IsNone)
        {
            return origin.IsOfOtherCode ? $"{OfOtherCode}whether anything changes is not known.{BuildAnew}"
                : origin.HidesCode ? "The content makes no visible change."
                : "No visible change.";
        }

        var counts = Kinds.Select(k => (k.Kind, Count: changes.Pages.Count(p => p.Kind == k.Kind))).Where(c => c.Count > 0).ToList();
        return counts.Count == 0
            ? "No page changes."
            : $"Pages: {string.Join(", ", counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Count} {Word(c.Kind)}")))}.";
    }

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "new",
        ChangeKind.Changed => "changed",
        ChangeKind.Moved => "moved",
        _ => "removed",
    };

    private static string Line(PageChange page, ReviewLinks links)
    {
        var address = ReviewLinks.Encoded(page.Address);
        var from = page.From is string old ? $" (was {MarkdownCode.Span(old)})" : "";
        var target = ChangeWords.Target(page) is { Length: > 0 } to ? $" {MarkdownCode.Span(to)}" : "";
        return $"- **{MarkdownCode.Span(page.Heading)}** {MarkdownCode.Span(page.Address)}{from}: "
            + $"{ChangeWords.Of(page)}{target} ({string.Join(", ", LinksTo(page, address, links))})";
    }

    private static IEnumerable<string> LinksTo(PageChange page, string address, ReviewLinks links)
    {
        if (links.Preview is string preview && page.Kind != ChangeKind.Removed)
        {
            yield return $"[preview]({preview}{address})";
            if (page.Kind != ChangeKind.Added)
            {
                yield return $"[changes marked]({preview}{ReviewPaths.Marked(address)})";
            }
        }

        if (page.Kind != ChangeKind.Added)
        {
            yield return $"[published now]({links.Production}{ReviewLinks.Encoded(page.From ?? page.Address)})";
        }
        else if (links.Preview is null)
        {
            yield return "not published yet";
        }
    }

    private static string Line(OtherChange change)
    {
        var subject = change.Subject.Length > 0 ? $"{MarkdownCode.Span(change.Subject)} " : "";
        var detail = change.Detail.Length > 0 ? $" ({MarkdownCode.Span(change.Detail)})" : "";
        return $"- {change.Topic}: {subject}{change.What}{detail}";
    }

    private static void AddProblems(List<string> lines, string heading, IReadOnlyList<ReviewProblem> problems) =>
        AddSection(lines, heading, [.. problems.Select(p =>
        {
            var place = p.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{p.File}:{p.Line}") : p.File;
            return $"- {MarkdownCode.Span(p.Severity)} {MarkdownCode.Span(place)} {MarkdownCode.Span(p.Code)}: "
                + $"{MarkdownCode.Span(p.Message, MarkdownCode.Sentence)} {MarkdownCode.Span(p.Hint, MarkdownCode.Sentence)}"
                .TrimEnd();
        })]);

    private static void AddSection(List<string> lines, string heading, IReadOnlyList<string> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        lines.AddRange(["", $"### {heading}", "", .. entries.Take(MostOfAKind)]);
        if (entries.Count > MostOfAKind)
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"- … and {entries.Count - MostOfAKind} more"));
        }
    }

    private static string Capped(List<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length + line.Length > MostCharacters)
            {
                return text.Append("\n… and more than fits into a comment.\n").ToString();
            }

            text.Append(line).Append('\n');
        }

        return text.ToString();
    }
}
