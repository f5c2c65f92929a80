using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Schema;

namespace MRS.Engine.Planning;

/// <summary>
/// Collects the old addresses and lets each lead straight to its final target. A page that is shown always takes precedence: a redirect
/// from its address waits until it is gone.
/// </summary>
public sealed class RedirectPlan
{
    private readonly SitePlan plan;
    private readonly IReadOnlyList<PlannedRedirect> retired;
    private readonly IReadOnlyList<PlannedRedirect> written;
    private readonly HashSet<PlannedRedirect> listed;
    private readonly Dictionary<string, PlannedRedirect> byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlannedRedirect> straight = new(StringComparer.Ordinal);
    private readonly Lazy<Suggestions> suggestions;
    private readonly Lazy<Dictionary<string, string>> byLowerCase;
    private readonly Lazy<HashSet<string>> inCircles;

    /// <summary>Collects them: what was taken down, the old addresses in records, and the list of redirects.</summary>
    public RedirectPlan(SiteContent site, SitePlan plan)
    {
        this.plan = plan;
        suggestions = new(() => new Suggestions(plan.Pages.Select(p => p.Address)));
        byLowerCase =
            new(() => plan.Pages.Select(p => p.Address).Concat(plan.Hidden.Keys).DistinctBy(a => a, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(a => a, StringComparer.OrdinalIgnoreCase));
        inCircles = new(Circles);
        retired = [.. RetiredPages.Of(site).Where(r => plan.At(r.From) is null)];
        var own = plan.Pages.SelectMany(p => Former(p.Record, p.Address))
            .Concat(site.Waiting.Concat(site.Retired).Concat(site.Excluded)
                .SelectMany(r => AddressOf(r, site) is string address ? Former(r, address) : []));
        listed = [.. site.Redirects.Select(
            r => new PlannedRedirect(r.From.Value, r.To?.Value, r.Source.At(nameof(Redirect.From)), r.Source.At(nameof(Redirect.To))))];
        written = [.. own.OrderBy(r => r.At), .. listed.OrderBy(r => r.At)];
        foreach (var redirect in retired.Concat(written))
        {
            byAddress.TryAdd(Key(redirect.From), redirect);
        }
    }

    /// <summary>
    /// Gives the plan its redirects and reports loops and dead targets. A redirect leads to a page or to one of the
    /// <paramref name="files"/>.
    /// </summary>
    public void Complete(IReadOnlySet<string> files, ProblemLog log)
    {
        CheckTwice(log);
        foreach (var redirect in written)
        {
            CheckFrom(redirect, log);
        }

        foreach (var redirect in retired.Concat(written).Where(r => r.Target is string target && !files.Contains(NormalAddress.Of(target))))
        {
            CheckTo(redirect, log);
        }

        plan.Retired = retired.Select(r => r.From).ToHashSet(StringComparer.Ordinal);
        plan.Redirects =
            [.. byAddress.Values.Where(r => plan.At(Key(r.From)) is null).Select(Straight).OrderBy(r => r.From, StringComparer.Ordinal)
                .ThenBy(r => r.At)];
    }

    /// <summary>
    /// The key for comparing addresses. A trailing slash makes no difference; a name with a dot is a file and takes no slash.
    /// </summary>
    public static string Key(string address)
    {
        var path = NormalAddress.Of(address);
        return path.EndsWith('/') || path[(path.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal) ? path : path + "/";
    }

    // Of two redirects from one address, that of a record takes precedence over that of the list, which applies once the record is gone.
    private void CheckTwice(ProblemLog log)
    {
        var taken = retired.ToHashSet(ReferenceEqualityComparer.Instance);
        var folded = new Dictionary<string, PlannedRedirect>(StringComparer.Ordinal);
        foreach (var redirect in written)
        {
            var first = byAddress[Key(redirect.From)];
            if (taken.Contains(first))
            {
                log.Add(ProblemCodes.RedirectShadowsPage, redirect.At,
                    $"{redirect.From} is the address of {first.At.File}, which was taken down and says itself where it leads.",
                    "Delete the redirect.");
            }
            else if (!ReferenceEquals(first, redirect) && listed.Contains(redirect) && !listed.Contains(first))
            {
                log.Add(ProblemCodes.RedirectShadowsPage, redirect.At,
                    $"{redirect.From} is an old address of {first.At.File}, which says itself where it leads.",
                    "Leave it so if that file goes, or delete one of the two.");
            }
            else if (!ReferenceEquals(first, redirect))
            {
                log.Add(ProblemCodes.RedirectTwice, redirect.At,
                    $"{redirect.From} is redirected already{(redirect.From == first.From ? "" : $" as {first.From}")}, in {first.At}.",
                    "Keep one of the two.");
            }
            else if (!folded.TryAdd(NormalAddress.Folded(Key(redirect.From)), redirect)
                && folded[NormalAddress.Folded(Key(redirect.From))] is var twin && !LeadToTheSame(redirect, twin))
            {
                // Some hosts ignore case: on those one of the two would be lost.
                log.Add(ProblemCodes.RedirectTwice, redirect.At, $"{redirect.From} is redirected already as {twin.From}, in {twin.At}.",
                    "Keep one of the two.");
            }
        }
    }

    private static bool LeadToTheSame(PlannedRedirect one, PlannedRedirect other) =>
        one.To is null || other.To is null ? one.To == other.To : NormalAddress.AreSame(one.To, other.To);

    private void CheckFrom(PlannedRedirect redirect, ProblemLog log)
    {
        if (redirect.From.Contains('#', StringComparison.Ordinal))
        {
            log.Add(ProblemCodes.InvalidAddress, redirect.At,
                $"\"{redirect.From}\" has a # in it, and browsers do not send what follows it.", "Redirect the page's address.");
        }
        else if (plan.At(Key(redirect.From)) is PlannedPage page)
        {
            log.Add(ProblemCodes.RedirectShadowsPage, redirect.At,
                $"{redirect.From} is the address of a page: {page.Record.Source.Start.File}. The redirect waits until that page is gone.",
                "Take the page down in its own entry, or delete the redirect.");
        }
        else if (Twin(Key(redirect.From)) is string twin)
        {
            log.Add(ProblemCodes.AddressCase, redirect.At, $"{redirect.From} differs only in capital letters from the page {twin}.",
                "Delete the redirect.");
        }
    }

    private string? Twin(string address) => byLowerCase.Value.TryGetValue(address, out var twin) && twin != address ? twin : null;

    private void CheckTo(PlannedRedirect redirect, ProblemLog log)
    {
        var path = NormalAddress.Of(redirect.Target!);
        if (plan.At(path) is not null || plan.Unread.Has(path))
        {
            return;
        }

        if (byAddress.TryGetValue(Key(path), out var next))
        {
            if (inCircles.Value.Contains(Key(redirect.From)))
            {
                log.Add(ProblemCodes.RedirectLoop, redirect.ToAt, $"{redirect.From} leads to {redirect.To}, which leads back to it.",
                    "Let one of them lead to a page.");
            }
            else
            {
                var last = Straight(next).To;
                log.Add(ProblemCodes.RedirectChain, redirect.ToAt,
                    last is null ? $"What was at {redirect.To} is gone." : $"{redirect.To} leads on to {last}.",
                    last is null
                        ? "Name the address of a page, or leave it so."
                        : new Hint($"Write {last} here.", new Mend(redirect.To!, last)));
            }
        }
        else if (plan.Hidden.TryGetValue(path, out var hidden))
        {
            log.Add(ProblemCodes.LinkToHidden, redirect.ToAt,
                $"{path} {hidden.Why}. Until it is shown, {redirect.From} leads to {hidden.LeadsTo}.");
        }
        else
        {
            log.Add(ProblemCodes.RedirectToNowhere, redirect.ToAt, $"There is no page at {redirect.To}.",
                suggestions.Value.Nearest(path) is string near ? Hint.DidYouMean(path, near) : "Name the address of a page of this site.");
        }
    }

    // The old addresses that redirect back to themselves. Those that merely lead into a loop of others are not included.
    private HashSet<string> Circles()
    {
        var circles = new HashSet<string>(StringComparer.Ordinal);
        var walked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in byAddress.Keys)
        {
            var way = new List<string>();
            var at = start;
            while (byAddress.TryGetValue(at, out var redirect) && walked.Add(at))
            {
                way.Add(at);
                at = Next(redirect) is PlannedRedirect next ? Key(next.From) : "";
            }

            // Visited on this walk, not an earlier one: from there on it is a loop.
            circles.UnionWith(way.SkipWhile(step => step != at));
        }

        return circles;
    }

    private PlannedRedirect? Next(PlannedRedirect redirect) =>
        redirect.Target is string target && plan.At(NormalAddress.Of(target)) is null ? byAddress.GetValueOrDefault(Key(target)) : null;

    // Each chain is followed once: everything on it leads to its end.
    private PlannedRedirect Straight(PlannedRedirect redirect)
    {
        var way = new List<PlannedRedirect> { redirect };
        var seen = new HashSet<string>(StringComparer.Ordinal) { Key(redirect.From) };
        while (!straight.ContainsKey(Key(way[^1].From)) && Next(way[^1]) is PlannedRedirect next && seen.Add(Key(next.From)))
        {
            way.Add(next);
        }

        var last = straight.TryGetValue(Key(way[^1].From), out var known) ? known : End(way[^1]);
        foreach (var step in way)
        {
            straight[Key(step.From)] = step with { To = last.To, IsTemporary = last.IsTemporary };
        }

        return straight[Key(redirect.From)];
    }

    private PlannedRedirect End(PlannedRedirect last) =>
        last.Target is string target && plan.At(NormalAddress.Of(target)) is null && !byAddress.ContainsKey(Key(target))
        && plan.Hidden.TryGetValue(NormalAddress.Of(target), out var hidden)
            ? last with { To = hidden.LeadsTo, IsTemporary = true }
            : last;

    // What is shown has its address from the plan; what is not, the address it would have.
    private static string? AddressOf(ContentRecord record, SiteContent site)
    {
        if (record is Page page)
        {
            return Planner.AddressOf(page.Id);
        }

        var pages = RecordLists.PagesOf(record.GetType());
        var list = RecordLists.Parents(site).FirstOrDefault(p => ReferenceEquals(RecordLists.Of(p).Pages, pages));
        return list is null ? null : pages!.AddressOf(list, record);
    }

    private static IEnumerable<PlannedRedirect> Former(ContentRecord record, string address) =>
        ((record as IMovable)?.RedirectFrom ?? [])
            .Select((from, i) => new PlannedRedirect(from.Value, address, At(record, i), At(record, i)));

    private static SourcePosition At(ContentRecord record, int item) => record.Source.At(nameof(IMovable.RedirectFrom), item);
}
