using System.Text.Json;
using MRS.Engine.Outputs.Publishing;

namespace MRS.Review.Comparing;

/// <summary>Finds what changed besides pages: meetings in calendars, news in feeds, redirects, titles, looks and weight.</summary>
/// <param name="old">The site as it was.</param>
/// <param name="now">The site as it is proposed.</param>
internal sealed class OtherComparison(SiteInventory old, SiteInventory now)
{
    private const string Cancelled = "cancelled";

    /// <summary>The changes, topic by topic.</summary>
    public IReadOnlyList<OtherChange> Run(IReadOnlyList<PageChange> pages) =>
        [.. Meetings(), .. Entries(), .. Redirects(), .. Titles(pages), .. Looks(), .. WeightComparison.Of(old.Files, now.Files)];

    private IEnumerable<OtherChange> Meetings()
    {
        var before = old.Events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        foreach (var e in now.Events.OrderBy(e => e.Id, StringComparer.Ordinal))
        {
            if (!before.Remove(e.Id, out var then))
            {
                yield return new OtherChange("Meetings", "new in the calendars") { Subject = Name(now, e.Id), Detail = e.When };
            }
            else if (e.ChangeSince(then) is string change)
            {
                yield return new OtherChange("Meetings",
                    e.When != then.When
                        ? "moved to other days"
                        : e.Status == Cancelled && then.Status != Cancelled ? "cancelled"
                        : "changed")
                {
                    Subject = Name(now, e.Id),
                    Detail = change,
                };
            }
        }

        foreach (var gone in before.Keys.Order(StringComparer.Ordinal))
        {
            yield return new OtherChange("Meetings", "no longer in the calendars") { Subject = Name(old, gone) };
        }
    }

    // The heading of the meeting's page; its id if it has none.
    private static string Name(SiteInventory site, string id) =>
        site.Names.FirstOrDefault(n => n.Kind == NameKind.CalendarUid
            && n.Name.StartsWith($"event-{id}@", StringComparison.Ordinal)) is PublishedName name
            ? PageState.Read(site, name.Page).Heading
            : id;

    private IEnumerable<OtherChange> Entries()
    {
        var (before, after) = (FeedItems(old), FeedItems(now));
        foreach (var (id, item) in after.OrderBy(i => i.Key, StringComparer.Ordinal))
        {
            if (!before.TryGetValue(id, out var then))
            {
                yield return new OtherChange("Feeds", "new entry") { Subject = item.Title };
            }
            else if (then != item)
            {
                yield return new OtherChange("Feeds", "changed entry") { Subject = item.Title };
            }
        }

        foreach (var (_, item) in before.Where(i => !after.ContainsKey(i.Key)).OrderBy(i => i.Key, StringComparer.Ordinal))
        {
            yield return new OtherChange("Feeds", "entry taken out") { Subject = item.Title };
        }
    }

    private static Dictionary<string, (string Title, string Whole)> FeedItems(SiteInventory site)
    {
        var items = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var feed in site.Names.Where(n => n.Kind == NameKind.Feed && n.Name.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var document = JsonDocument.Parse(site.Text(feed.Name[1..]));
            foreach (var item in document.RootElement.GetProperty("items").EnumerateArray())
            {
                items[item.GetProperty("id").GetString()!] = (item.GetProperty("title").GetString() ?? "", item.GetRawText());
            }
        }

        return items;
    }

    // Both forms of an address, with and without a trailing slash, are the same.
    private IEnumerable<OtherChange> Redirects()
    {
        foreach (var (from, to) in now.Redirects.Where(r => IsOneOf(r.Key, now)).OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            if (!old.Redirects.TryGetValue(from, out var before))
            {
                yield return new OtherChange("Redirects", to.Length == 0 ? "new: says that something is gone" : "new")
                {
                    Subject = from,
                    Detail = to,
                };
            }
            else if (before != to)
            {
                yield return new OtherChange("Redirects", "leads elsewhere") { Subject = from, Detail = to };
            }
        }

        foreach (var from in old.Redirects.Keys.Where(f => IsOneOf(f, old) && !now.Redirects.ContainsKey(f)).Order(StringComparer.Ordinal))
        {
            yield return new OtherChange("Redirects", "taken out") { Subject = from };
        }
    }

    private static bool IsOneOf(string from, SiteInventory site) => from.EndsWith('/') || !site.Redirects.ContainsKey(from + "/");

    private static IEnumerable<OtherChange> Titles(IReadOnlyList<PageChange> pages) =>
        pages.Where(p => p is { Old: not null, Now: not null } && p.Old.Title != p.Now.Title)
            .Select(p => new OtherChange("Titles in searches", "reworded") { Subject = p.Old!.Title, Detail = p.Now!.Title });

    private IEnumerable<OtherChange> Looks()
    {
        foreach (var (kind, name) in (IEnumerable<(string, string)>)[(".css", "the stylesheet differs, so every page may look different"),
            (".js", "a script differs"), (".woff2", "a font differs")])
        {
            if (!Assets(old, kind).SetEquals(Assets(now, kind)))
            {
                yield return new OtherChange("Looks", name);
            }
        }
    }

    // Their names contain a hash of their content.
    private static HashSet<string> Assets(SiteInventory site, string kind) =>
        [.. site.Files.Artifacts.Select(a => a.Path)
            .Where(p => p.StartsWith("assets/", StringComparison.Ordinal) && p.EndsWith(kind, StringComparison.Ordinal))];
}
