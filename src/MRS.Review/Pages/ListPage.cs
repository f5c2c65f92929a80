using System.Text;
using MRS.Engine.Context;
using MRS.Review.Comparing;

namespace MRS.Review.Pages;

/// <summary>The list of what a proposal changes, as a page.</summary>
internal static class ListPage
{
    private const string Title = "What this proposal changes";

    private static readonly (ChangeKind Kind, string Heading)[] Kinds =
        [(ChangeKind.Added, "New pages"), (ChangeKind.Changed, "Changed pages"), (ChangeKind.Moved, "Moved pages"),
            (ChangeKind.Removed, "Removed pages")];

    /// <summary>The page's HTML.</summary>
    /// <param name="changes">What changed.</param>
    /// <param name="shown">The pages that have a marked page.</param>
    /// <param name="assets">The review's stylesheet and script.</param>
    /// <param name="earlier">Keeps the old pictures.</param>
    public static string Html(SiteChanges changes, IReadOnlyList<PageChange> shown, ReviewAssets assets, OldFiles earlier)
    {
        var body = new StringBuilder($"<main class=\"review-list\">\n<h1>{Title}</h1>\n");
        if (changes.IsNone)
        {
            body.Append("<p>No visible change.</p>\n");
        }

        AddProblems(body, "New problems", [.. changes.NewProblems.Where(p => p.Severity != ReviewProblem.Notice)]);
        foreach (var (kind, heading) in Kinds)
        {
            AddSection(body, heading, [.. changes.Pages.Where(p => p.Kind == kind).Select(p => Entry(p, shown.Contains(p), earlier))]);
        }

        AddSection(body, "What else", [.. changes.Others.Select(Entry)]);
        AddProblems(body, "Solved problems", [.. changes.SolvedProblems.Where(p => p.Severity != ReviewProblem.Notice)]);
        AddProblems(body, "New notices, which stop nothing", [.. changes.NewProblems.Where(p => p.Severity == ReviewProblem.Notice)]);
        body.Append("<p><a href=\"/\">The preview of the site</a></p>\n</main>\n");
        return ReviewDocument.Html(Title, "", body.ToString(), assets);
    }

    private static string Entry(PageChange page, bool isShown, OldFiles earlier)
    {
        var heading = ReviewDocument.Encode(page.Heading.Length > 0 ? page.Heading : page.Address);
        var name = isShown ? $"<a href=\"{ReviewDocument.Encode(ReviewPaths.Marked(page.Address))}\">{heading}</a>" : heading;
        var from = page.From is string old ? $", before at {ReviewDocument.Encode(old)}" : "";
        var what = ReviewDocument.Encode($"{ChangeWords.Of(page)} {ChangeWords.Target(page)}".TrimEnd());
        var address = $"<span class=\"review-address\">{ReviewDocument.Encode(page.Address)}{from}</span>";
        return $"{name} {address}<br>{what}{Pictures(page, earlier)}";
    }

    private static string Pictures(PageChange page, OldFiles earlier)
    {
        var pairs = page.Blocks.Where(b => b.What == BlockKind.Picture).Select(b => (Old: PictureOf(b.Old), Now: PictureOf(b.Now)));
        var figures = pairs.SelectMany(p => new[] { Figure(p.Old is null ? null : earlier.Kept(p.Old), "before"), Figure(p.Now, "after") });
        var all = string.Concat(figures);
        return all.Length > 0 ? $"<span class=\"review-pictures\">{all}</span>" : "";
    }

    private static string? PictureOf(Block? block) => block?.Pictures is { Length: > 0 } pictures ? pictures.Split(' ')[0] : null;

    private static string Figure(string? address, string when) =>
        address is null
            ? ""
            : $"<span class=\"review-picture\"><img src=\"{ReviewDocument.Encode(address)}\" alt=\"The picture {when}\"> {when}</span>";

    private static string Entry(OtherChange change)
    {
        var detail = change.Detail.Length > 0 ? $" ({ReviewDocument.Encode(change.Detail)})" : "";
        return $"{ReviewDocument.Encode(change.Topic)}: "
            + $"<b>{ReviewDocument.Encode(change.Subject)}</b> {ReviewDocument.Encode(change.What)}{detail}";
    }

    private static void AddProblems(StringBuilder body, string heading, IReadOnlyList<ReviewProblem> problems) => AddSection(
        body,
        heading,
        [.. problems.Select(p => $"<code>{ReviewDocument.Encode($"{p.File}:{p.Line}")}</code> "
            + $"{ReviewDocument.Encode($"{p.Severity} {p.Code}: {p.Message} {p.Hint}")}")]);

    private static void AddSection(StringBuilder body, string heading, IReadOnlyList<string> entries)
    {
        if (entries.Count > 0)
        {
            body.Append($"<section>\n<h2>{heading}</h2>\n<ul>\n").AppendJoin("", entries.Select(e => $"<li>{e}</li>\n"))
                .Append("</ul>\n</section>\n");
        }
    }
}
