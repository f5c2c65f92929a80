using MRS.Content.Characters;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Planning;
using MRS.Engine.Text;

namespace MRS.Engine.Checks;

/// <summary>Every link within the site leads to an existing page, fragment or file, in exactly that spelling.</summary>
public sealed class LinkCheck
{
    private readonly Dictionary<string, PageDocument> pages;
    private readonly LinkTargets targets;
    private readonly ProblemLog log;

    /// <summary>Prepares the check of a site's pages: none of them yet, or all.</summary>
    public LinkCheck(IReadOnlyList<PageDocument> documents, LinkTargets targets, ProblemLog log)
        : this(documents.ToDictionary(d => d.Page.Address, StringComparer.Ordinal), targets, log)
    {
    }

    private LinkCheck(Dictionary<string, PageDocument> pages, LinkTargets targets, ProblemLog log) =>
        (this.pages, this.targets, this.log) = (pages, targets, log);

    /// <summary>The same check with another log.</summary>
    public LinkCheck Into(ProblemLog other) => new(pages, targets, other);

    /// <summary>Checks the links of a text alone, where the pages could not be rendered.</summary>
    public void Check(RenderedText text)
    {
        foreach (var link in text.Links)
        {
            if (InvisibleCharacters.InAddress(link.Url).Select(l => l.Number).FirstOrDefault() is string number)
            {
                log.Add(ProblemCodes.ControlCharacter, link.At,
                    $"There is an invisible character in this address ({number}), so it leads nowhere.",
                    "Delete it. If you do not see it, type the address again.");
            }

            Check(new FoundLink(link.Url, null, targets, link.At));
        }
    }

    /// <summary>Checks all links on a page, including those from the theme and the data.</summary>
    public void Check(PageDocument document)
    {
        foreach (var link in document.Scan.Links.Where(l => l.Length > 0))
        {
            Check(new FoundLink(link, document, targets));
        }
    }

    /// <summary>Checks that redirects to a fragment lead to an existing id.</summary>
    public void CheckRedirects()
    {
        foreach (var redirect in targets.Plan.Redirects)
        {
            if (redirect.To?.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash
                && pages.GetValueOrDefault(NormalAddress.Of(redirect.To[..hash])) is PageDocument target)
            {
                _ = HasPart(target, redirect.To[(hash + 1)..], new FoundLink(redirect.To, null, targets, redirect.ToAt));
            }
        }
    }

    private void Check(FoundLink link)
    {
        switch (LinkKinds.Of(link.Url))
        {
            case LinkKind.Calendar when link.On is not null && targets.Files.Contains(CalendarPath(link.Url)):
                break;
            case LinkKind.Calendar or LinkKind.Refused:
                log.Add(ProblemCodes.SchemeRefused, link.At, $"Links to \"{Short(link.Url)}\" are not allowed.",
                    "Use an address that begins with https://, mailto:, tel: or, on this site, with a single slash.");
                break;
            case LinkKind.Relative:
                log.Add(
                    ProblemCodes.LinkWithoutSlash, link.At, $"\"{Short(link.Url)}\" does not begin with a slash.", WithoutSlash(link.Url));
                break;
            case LinkKind.Insecure or LinkKind.Outside when targets.Own.Local(link.Url) is string local:
                CheckOwn(link with { Local = local });
                break;
            case LinkKind.Insecure:
                log.Add(ProblemCodes.InsecureLink, link.At, $"{Short(link.Url)} is linked without encryption.", "Try it with https://.");
                break;
            case LinkKind.Fragment when link.On is not null:
                _ = HasPart(link.On, link.Url[1..], link);
                break;
            case LinkKind.Site:
                _ = IsWithin(link);
                break;
        }
    }

    private static Hint WithoutSlash(string url) =>
        url.Contains('@', StringComparison.Ordinal) && !url.Contains('/', StringComparison.Ordinal)
            ? new Hint($"For an e-mail address write mailto:{url}.", new Mend(url, $"mailto:{url}"))
        : url.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? Hint.Write(url, $"https://{url}")
        : "Write the whole address from the first slash on, such as /about/. For another site, write https:// before it.";

    // It leads out of every preview, so no preview would show that it is dead.
    private void CheckOwn(FoundLink link)
    {
        if (IsWithin(link) && LinkKinds.Of(link.Url) == LinkKind.Insecure)
        {
            log.Add(ProblemCodes.InsecureLink, link.At, $"{Short(link.Url)} is linked without encryption.", link.IsInText
                ? new Hint($"It is an address of this site: write {link.Local}.", new Mend(link.Url, link.Local!))
                : Hint.Write(link.Url, $"https{link.Url["http".Length..]}"));
        }
    }

    private bool IsWithin(FoundLink link)
    {
        var url = link.Local ?? link.Url;
        var end = url.AsSpan().IndexOfAny('#', '?');
        var path = NormalAddress.Of(end < 0 ? url : url[..end]);
        if (pages.GetValueOrDefault(path) is PageDocument target)
        {
            var hash = url.IndexOf('#', StringComparison.Ordinal);
            return hash < 0 || HasPart(target, url[(hash + 1)..], link);
        }

        if (!targets.Has(path))
        {
            ReportBroken(path, link);
            return false;
        }

        return true;
    }

    private void ReportBroken(string path, FoundLink link)
    {
        var (url, at) = (link.Url, link.At);
        var isMedia = path.StartsWith("/media/", StringComparison.Ordinal);
        if (targets.Plan.Hidden.TryGetValue(RedirectPlan.Key(path), out var hidden))
        {
            log.Add(ProblemCodes.LinkToHidden, at,
                $"The page {path} {hidden.Why}. Readers who follow the link come to {hidden.LeadsTo} meanwhile.");
        }
        else if (targets.Plan.RedirectFrom(path) is PlannedRedirect old)
        {
            log.Add(ProblemCodes.LinkMoved, at, old.To is null ? $"What was at {path} is gone." : $"{path} leads on to {old.To}.",
                old.To is null ? "Take the link out." : Right(link, old.To));
        }
        else if (targets.ByLowerCase.TryGetValue(path.ToLowerInvariant(), out var right))
        {
            log.Add(ProblemCodes.LinkCase, at, $"{path} has other capital letters than the address itself.", Right(link, right));
        }
        else
        {
            log.Add(
                isMedia ? ProblemCodes.ImageMissing : ProblemCodes.BrokenLink,
                at,
                $"{(isMedia ? "There is no file" : "There is no page at")} "
                    + $"{NormalAddress.Readable(path)}{(link.Local is null ? "" : ", which is an address of this site")}.",
                Near(path) is string near
                    ? Hint.DidYouMean(near, new Mend(url, near + Behind(url)))
                    : isMedia ? "Put the file into content/media."
                    : "Name the address of a page of this site, from its first slash on.");
        }
    }

    // The most common slip is a missing trailing slash, and sometimes the file is named instead of its address.
    private string? Near(string path) =>
        targets.Plan.At(path + "/") is not null ? path + "/"
        : path.EndsWith("/index.html", StringComparison.Ordinal) && targets.Plan.At(path[..^"index.html".Length]) is PlannedPage folder
            ? folder.Address
        : path.EndsWith(".html", StringComparison.Ordinal) && targets.Plan.At(path[..^".html".Length] + "/") is PlannedPage whole
            ? whole.Address
        : path.EndsWith(".md", StringComparison.Ordinal) && targets.Plan.At(Planner.AddressOf(path[1..^3])) is PlannedPage page
            ? page.Address
        : targets.NearestTo(path);

    private static Hint Right(FoundLink link, string address) => new($"Write {address}.", new Mend(link.Url, address + Behind(link.Url)));

    private static Mend WithPart(FoundLink link, string id) =>
        new(link.Url, $"{link.Url[..link.Url.IndexOf('#', StringComparison.Ordinal)]}#{id}");

    // The query and fragment of an address.
    private static string Behind(string url) => url.AsSpan().IndexOfAny('#', '?') is >= 0 and var end ? url[end..] : "";

    private bool HasPart(PageDocument target, string fragment, FoundLink link)
    {
        var id = NormalForm.Of(Uri.UnescapeDataString(fragment));
        if (id.Length == 0 || target.Scan.Ids.Contains(id))
        {
            return true;
        }

        var names = targets.PartsOf(target);
        if (names.InOtherCase(id) is string isCase)
        {
            log.Add(ProblemCodes.LinkCase, link.At, $"#{id} has other capital letters than the heading's name.",
                new Hint($"Write #{isCase}.", WithPart(link, isCase)));
            return false;
        }

        var near = names.NearestTo(id);
        // The content of such a page changes from day to day.
        var code = target.Page.Record is Page { Shows: not (PageListing.None or PageListing.Subpages) }
            ? ProblemCodes.PartNotThere
            : ProblemCodes.BrokenFragment;
        log.Add(code, link.At, $"{Uri.UnescapeDataString(link.Url)}: there is no heading \"{id}\" on {target.Page.Address}.",
            near is null ? "Copy the address from the heading on the page." : Hint.DidYouMean($"#{near}", WithPart(link, near)));
        return false;
    }

    private static string CalendarPath(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.AbsolutePath[1..] : "";

    private static string Short(string url) => url.Length > 80 ? url[..80] + "…" : url;

    // Hardly any link is wrong, so its position is searched for only then.
    private readonly record struct FoundLink(string Url, PageDocument? On, LinkTargets Targets, SourcePosition? Known = null)
    {
        // The address on this site that an absolute URL at its domain means.
        public string? Local { get; init; }

        // A field for the address of another site takes absolute URLs only.
        public bool IsInText => Known is not null || Targets.PartsOf(On!).IsInText(Url);

        public SourcePosition At => Known ?? Targets.PartsOf(On!).PlaceOfLink(Url);
    }
}
