using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Site.Planning;
using MRS.Site.Rendering;

namespace MRS.Site.Checking;

/// <summary>Every link within the site leads to a page, a part of a page or a file, written exactly so.</summary>
public sealed class LinkCheck
{
    private readonly Dictionary<string, Document> pages;
    private readonly Dictionary<string, string> byLowerCase;
    private readonly SitePlan plan;
    private readonly IReadOnlySet<string> files;
    private readonly ProblemLog log;

    /// <summary>Prepares the check of a site's pages.</summary>
    public LinkCheck(IReadOnlyList<Document> documents, SitePlan plan, IReadOnlySet<string> files, ProblemLog log)
    {
        (this.plan, this.files, this.log) = (plan, files, log);
        pages = documents.ToDictionary(d => d.Page.Address, StringComparer.Ordinal);
        byLowerCase = plan.Pages.Select(p => p.Address).Concat(files.Select(f => "/" + f))
            .GroupBy(a => a.ToLowerInvariant(), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    /// <summary>Checks the links of a text by itself, where the pages could not be rendered.</summary>
    public void Check(RenderedText text)
    {
        foreach (var link in text.Links)
        {
            Check(link.Url, link.At, null);
        }
    }

    /// <summary>Checks all links on a page, also those that the theme and the data put there.</summary>
    public void Check(Document document)
    {
        foreach (var url in document.Scan.Links)
        {
            if (url.Length > 0)
            {
                Check(url, document.Places.OfLink(url), document);
            }
        }
    }

    /// <summary>Checks that redirects to a part of a page lead to one that is there.</summary>
    public void CheckRedirects()
    {
        foreach (var redirect in plan.Redirects)
        {
            if (redirect.To?.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash && pages.TryGetValue(redirect.To[..hash], out var target))
            {
                CheckFragment(redirect.To[(hash + 1)..], target, redirect.To, redirect.ToAt);
            }
        }
    }

    private void Check(string url, SourcePosition at, Document? from)
    {
        switch (LinkKinds.Of(url))
        {
            case LinkKind.Calendar when from is not null && files.Contains(CalendarPath(url)):
                break;
            case LinkKind.Calendar or LinkKind.Refused:
                log.Add(ProblemCodes.SchemeRefused, at, $"Links to \"{Short(url)}\" are not allowed.", "Use an address that begins with https://, mailto:, tel: or, on this site, with a single slash.");
                break;
            case LinkKind.Relative:
                log.Add(ProblemCodes.LinkWithoutSlash, at, $"\"{Short(url)}\" does not begin with a slash.", "Write the whole address from the first slash on, such as /about/. For another site, write https:// before it.");
                break;
            case LinkKind.Insecure:
                log.Add(ProblemCodes.InsecureLink, at, $"{Short(url)} is linked without encryption.", "Try it with https://.");
                break;
            case LinkKind.Fragment when from is not null:
                CheckFragment(url[1..], from, url, at);
                break;
            case LinkKind.Site:
                CheckWithin(url, at);
                break;
        }
    }

    private void CheckWithin(string url, SourcePosition at)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString((hash < 0 ? url : url[..hash]).Split('?')[0]);
        if (pages.TryGetValue(path, out var target))
        {
            if (hash >= 0)
            {
                CheckFragment(url[(hash + 1)..], target, url, at);
            }
        }
        else if (!files.Contains(path[1..]) && !files.Contains(path[1..] + "index.html") && !plan.Unread.Contains(path) && plan.At(path) is null)
        {
            ReportBroken(path, url, at);
        }
    }

    private void ReportBroken(string path, string url, SourcePosition at)
    {
        var isMedia = path.StartsWith("/media/", StringComparison.Ordinal);
        if (plan.Hidden.Contains(path))
        {
            log.Add(ProblemCodes.LinkToHidden, at, $"The page {path} is hidden, because it has nothing to show yet.", "Leave the link out until then.");
        }
        else if (byLowerCase.TryGetValue(path.ToLowerInvariant(), out var right))
        {
            log.Add(ProblemCodes.LinkCase, at, $"{path} has other capital letters than the address itself.", $"Write {right}.");
        }
        else if (plan.Redirects.FirstOrDefault(r => r.From.TrimEnd('/') == path.TrimEnd('/')) is PlannedRedirect old)
        {
            log.Add(ProblemCodes.BrokenLink, at, $"{url} is an old address.", old.To is null ? "What was there is gone: leave the link out." : $"Write {old.To}.");
        }
        else
        {
            log.Add(
                isMedia ? ProblemCodes.ImageMissing : ProblemCodes.BrokenLink,
                at,
                isMedia ? $"There is no file {path}." : $"There is no page at {path}.",
                Near(path) is string near ? $"Did you mean \"{near}\"?" : isMedia ? "Put the file into content/media." : "Name the address of a page of this site.");
        }
    }

    // The slash at the end is forgotten most often, and sometimes the file is named instead of its address.
    private string? Near(string path) =>
        plan.At(path + "/") is not null ? path + "/"
        : path.EndsWith(".md", StringComparison.Ordinal) && plan.At(Planner.AddressOf(path[1..^3])) is PlannedPage page ? page.Address
        : Suggestion.Nearest(path, byLowerCase.Values.Concat(plan.Unread).Order(StringComparer.Ordinal));

    private void CheckFragment(string fragment, Document target, string url, SourcePosition at)
    {
        var id = Uri.UnescapeDataString(fragment);
        if (id.Length == 0 || target.Scan.Ids.Contains(id))
        {
            return;
        }

        var isCase = target.Scan.Ids.FirstOrDefault(i => string.Equals(i, id, StringComparison.OrdinalIgnoreCase));
        if (isCase is not null)
        {
            log.Add(ProblemCodes.LinkCase, at, $"#{id} has other capital letters than the heading's name.", $"Write #{isCase}.");
            return;
        }

        var near = Suggestion.Nearest(id, target.Places.Texts.SelectMany(t => t.Ids.Keys).Order(StringComparer.Ordinal)) ?? Suggestion.Nearest(id, target.Scan.Ids.Order(StringComparer.Ordinal));
        log.Add(ProblemCodes.BrokenFragment, at, $"{url}: there is no heading \"{id}\" on {target.Page.Address}.", near is null ? "Copy the address from the heading on the page." : $"Did you mean \"#{near}\"?");
    }

    private static string CalendarPath(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.AbsolutePath[1..] : "";

    private static string Short(string url) => url.Length > 80 ? url[..80] + "…" : url;
}
