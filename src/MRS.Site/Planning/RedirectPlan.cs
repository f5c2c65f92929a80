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
        foreach (var redirect in plan.Redirects.OrderBy(r => r.At))
        {
            if (!targets.TryAdd(Key(redirect.From), redirect))
            {
                log.Add(ProblemCodes.RedirectTwice, redirect.At, $"{redirect.From} is redirected already, in {targets[Key(redirect.From)].At}.", "Keep one of the two.");
            }
        }

        var known = new Known(plan, targets);
        foreach (var redirect in plan.Redirects)
        {
            CheckFrom(known, redirect, log);
            if (redirect.To is null || !files.Contains(redirect.To))
            {
                CheckTo(known, redirect, log);
            }
        }
    }

    private static void CheckFrom(Known known, PlannedRedirect redirect, ProblemLog log)
    {
        if (redirect.From.Contains('#', StringComparison.Ordinal))
        {
            log.Add(ProblemCodes.InvalidAddress, redirect.At, $"\"{redirect.From}\" has a # in it, and browsers do not send what follows it.", "Redirect the page's address.");
        }
        else if (known.Plan.At(Key(redirect.From)) is PlannedPage page)
        {
            log.Add(ProblemCodes.RedirectShadowsPage, redirect.At, $"{redirect.From} is the address of a page: {page.Record.Source.Start.File}.", "Delete the redirect, or rename the page.");
        }
        else if (known.ByLetters.GetValueOrDefault(Key(redirect.From)) is PlannedPage twin)
        {
            log.Add(ProblemCodes.AddressCase, redirect.At, $"{redirect.From} differs only in capital letters from the page {twin.Address}.", "Delete the redirect.");
        }
    }

    private static void CheckTo(Known known, PlannedRedirect redirect, ProblemLog log)
    {
        if (redirect.To is null)
        {
            return;
        }

        var path = redirect.To.Split('#')[0];
        if (known.Plan.At(path) is not null || known.Plan.Unread.Contains(path))
        {
            return;
        }

        if (!known.Targets.TryGetValue(Key(path), out var next))
        {
            log.Add(ProblemCodes.RedirectToNowhere, redirect.ToAt, $"There is no page at {redirect.To}.", known.Suggestions.Nearest(path) is string near ? $"Did you mean \"{near}\"?" : "Name the address of a page of this site.");
        }
        else if (known.InCircles.Contains(Key(redirect.From)))
        {
            log.Add(ProblemCodes.RedirectLoop, redirect.ToAt, $"{redirect.From} leads to {redirect.To}, which leads back to it.", "Let one of them lead to a page.");
        }
        else
        {
            log.Add(ProblemCodes.RedirectChain, redirect.ToAt, $"{redirect.To} is itself redirected{(next.To is null ? " to nothing" : $" to {next.To}")}.", next.To is null ? "Name the address of a page." : $"Write {next.To} here.");
        }
    }

    /// <summary>One slash policy: with and without the slash at the end is one address. A name with a dot is a file and takes no slash.</summary>
    public static string Key(string path) => path.EndsWith('/') || path[(path.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal) ? path : path + "/";

    private static IReadOnlyList<SiteAddress> Former(ContentRecord record) => record switch
    {
        Page page => page.RedirectFrom,
        Event e => e.RedirectFrom,
        NewsItem news => news.RedirectFrom,
        _ => [],
    };

    // What the check of every redirect looks at, made once for all of them.
    private sealed class Known(SitePlan plan, Dictionary<string, PlannedRedirect> targets)
    {
        private readonly Lazy<Suggestions> suggestions = new(() => new Suggestions(plan.Pages.Select(p => p.Address)));
        private readonly Lazy<HashSet<string>> inCircles = new(() => Circles(targets));

        public SitePlan Plan { get; } = plan;

        public Dictionary<string, PlannedRedirect> Targets { get; } = targets;

        public Dictionary<string, PlannedPage> ByLetters { get; } =
            plan.Pages.DistinctBy(p => p.Address, StringComparer.OrdinalIgnoreCase).ToDictionary(p => p.Address, StringComparer.OrdinalIgnoreCase);

        public Suggestions Suggestions => suggestions.Value;

        /// <summary>The old addresses from which the way leads back to themselves. What leads into a circle of others is not in it.</summary>
        public HashSet<string> InCircles => inCircles.Value;

        private static HashSet<string> Circles(Dictionary<string, PlannedRedirect> targets)
        {
            var circles = new HashSet<string>(StringComparer.Ordinal);
            var walked = new HashSet<string>(StringComparer.Ordinal);
            foreach (var start in targets.Keys)
            {
                var way = new List<string>();
                var at = start;
                while (targets.TryGetValue(at, out var redirect) && walked.Add(at))
                {
                    way.Add(at);
                    at = redirect.To is null ? "" : Key(redirect.To.Split('#')[0]);
                }

                // Walked just now, and not from another start: from there on this way goes round.
                circles.UnionWith(way.SkipWhile(step => step != at));
            }

            return circles;
        }
    }
}
