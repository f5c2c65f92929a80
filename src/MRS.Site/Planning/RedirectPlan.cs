using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;

namespace MRS.Site.Planning;

/// <summary>Gathers the addresses of the past and checks that each leads straight to a page.</summary>
public static class RedirectPlan
{
    /// <summary>The redirects of the records themselves and of the list, ordered by old address.</summary>
    public static IReadOnlyList<PlannedRedirect> Collect(SiteContent site, IReadOnlyList<PlannedPage> pages)
    {
        var own = pages.Where(p => Former(p.Record).Count > 0).SelectMany(p => Former(p.Record).Select((from, i) => new PlannedRedirect(from.Value, p.Address, p.Record.Source.At(nameof(Page.RedirectFrom), i), p.Record.Source.At(nameof(Page.RedirectFrom), i))));
        var listed = site.Redirects.Select(r => new PlannedRedirect(r.From.Value, r.To?.Value, r.Source.At(nameof(Redirect.From)), r.Source.At(nameof(Redirect.To))));
        return [.. own.Concat(listed).OrderBy(r => r.From, StringComparer.Ordinal).ThenBy(r => r.At)];
    }

    /// <summary>Reports circles, chains, redirects in the way of pages, and those to nowhere. A redirect leads to a page or to one of the <paramref name="files"/>.</summary>
    public static void Check(SitePlan plan, IReadOnlySet<string> files, ProblemLog log)
    {
        var targets = new Dictionary<string, PlannedRedirect>(StringComparer.Ordinal);
        var folded = new Dictionary<string, PlannedRedirect>(StringComparer.Ordinal);
        foreach (var redirect in plan.Redirects.OrderBy(r => r.At))
        {
            if (!targets.TryAdd(Key(redirect.From), redirect))
            {
                ReportTwice(redirect, targets[Key(redirect.From)], log);
            }
            else if (!folded.TryAdd(NormalAddress.Folded(Key(redirect.From)), redirect) && folded[NormalAddress.Folded(Key(redirect.From))] is var twin && !LeadToTheSame(redirect, twin))
            {
                // Some hosts tell capital letters apart and some do not: on those one of the two would be lost.
                ReportTwice(redirect, twin, log);
            }
        }

        foreach (var redirect in plan.Redirects)
        {
            CheckFrom(plan, redirect, log);
            if (redirect.To is null || !files.Contains(NormalAddress.Of(redirect.To)))
            {
                CheckTo(plan, redirect, targets, log);
            }
        }
    }

    private static void ReportTwice(PlannedRedirect redirect, PlannedRedirect first, ProblemLog log)
    {
        var writing = redirect.From == first.From ? "" : $" as {first.From}";
        log.Add(ProblemCodes.RedirectTwice, redirect.At, $"{redirect.From} is redirected already{writing}, in {first.At}.", "Keep one of the two.");
    }

    private static bool LeadToTheSame(PlannedRedirect one, PlannedRedirect other) =>
        one.To is null || other.To is null ? one.To == other.To : NormalAddress.AreSame(one.To, other.To);

    private static void CheckFrom(SitePlan plan, PlannedRedirect redirect, ProblemLog log)
    {
        if (redirect.From.Contains('#', StringComparison.Ordinal))
        {
            log.Add(ProblemCodes.InvalidAddress, redirect.At, $"\"{redirect.From}\" has a # in it, and browsers do not send what follows it.", "Redirect the page's address.");
        }
        else if (plan.At(Key(redirect.From)) is PlannedPage page)
        {
            log.Add(ProblemCodes.RedirectShadowsPage, redirect.At, $"{redirect.From} is the address of a page: {page.Record.Source.Start.File}.", "Delete the redirect, or rename the page.");
        }
        else if (plan.Pages.FirstOrDefault(p => string.Equals(p.Address, Key(redirect.From), StringComparison.OrdinalIgnoreCase)) is PlannedPage twin)
        {
            log.Add(ProblemCodes.AddressCase, redirect.At, $"{redirect.From} differs only in capital letters from the page {twin.Address}.", "Delete the redirect.");
        }
    }

    private static void CheckTo(SitePlan plan, PlannedRedirect redirect, Dictionary<string, PlannedRedirect> targets, ProblemLog log)
    {
        if (redirect.To is null)
        {
            return;
        }

        var path = NormalAddress.Of(redirect.To.Split('#')[0]);
        if (plan.At(path) is not null || plan.Unread.Contains(path))
        {
            return;
        }

        if (!targets.TryGetValue(Key(path), out var next))
        {
            log.Add(ProblemCodes.RedirectToNowhere, redirect.ToAt, $"There is no page at {redirect.To}.", Suggestion.Nearest(path, plan.Pages.Select(p => p.Address)) is string near ? $"Did you mean \"{near}\"?" : "Name the address of a page of this site.");
        }
        else if (LeadsBack(redirect, targets))
        {
            log.Add(ProblemCodes.RedirectLoop, redirect.ToAt, $"{redirect.From} leads to {redirect.To}, which leads back to it.", "Let one of them lead to a page.");
        }
        else
        {
            log.Add(ProblemCodes.RedirectChain, redirect.ToAt, $"{redirect.To} is itself redirected{(next.To is null ? " to nothing" : $" to {next.To}")}.", next.To is null ? "Name the address of a page." : $"Write {next.To} here.");
        }
    }

    private static bool LeadsBack(PlannedRedirect start, Dictionary<string, PlannedRedirect> targets)
    {
        var at = start;
        for (var steps = 0; steps <= targets.Count; steps++)
        {
            if (at.To is null || !targets.TryGetValue(Key(at.To.Split('#')[0]), out var next))
            {
                return false;
            }

            if (Key(next.From) == Key(start.From))
            {
                return true;
            }

            at = next;
        }

        // It leads into a circle of others, which are reported themselves.
        return false;
    }

    /// <summary>What addresses are compared by. With and without the slash at the end is one address; a name with a dot is a file and takes no slash.</summary>
    public static string Key(string address)
    {
        var path = NormalAddress.Of(address);
        return path.EndsWith('/') || path[(path.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal) ? path : path + "/";
    }

    private static IReadOnlyList<SiteAddress> Former(ContentRecord record) => record switch
    {
        Page page => page.RedirectFrom,
        Event e => e.RedirectFrom,
        NewsItem news => news.RedirectFrom,
        _ => [],
    };
}
