using System.Text;
using MRS.Content.Loading;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Publishing;

/// <summary>Writes the line that an editor has to paste into the list of redirects for an address that vanished.</summary>
/// <param name="redirects">The existing redirects, whose ids are taken.</param>
/// <param name="plan">What is shown where.</param>
/// <param name="added">The pages that were never published before: one may be the lost page, renamed.</param>
/// <param name="files">The feeds and calendars that were never published before.</param>
internal sealed class RedirectLines(
    IReadOnlyList<Redirect> redirects, SitePlan plan, IReadOnlyList<PlannedPage> added, IReadOnlyList<string> files)
{
    private const int LongestId = 70;

    // Words on more pages than this do not distinguish pages.
    private const int MostPagesOfAWord = 20;
    private const int ShortestWord = 4;

    private readonly HashSet<string> ids = redirects.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lastNumbers = new(StringComparer.Ordinal);
    private readonly ILookup<string, PlannedPage> byName = added.ToLookup(p => LastPart(p.Address), StringComparer.Ordinal);
    private readonly ILookup<string?, PlannedPage> byParent = added.ToLookup(p => p.ParentAddress, StringComparer.Ordinal);
    private readonly ILookup<string, string> filesByName = files.ToLookup(LastPart, StringComparer.Ordinal);
    private readonly Suggestions suggestions = new(added.Select(p => p.Address));
    private readonly HashSet<PlannedPage> isAdded = [.. added];
    private readonly Lazy<ILookup<string, PlannedPage>> byWord = new(() => plan.Pages
        .SelectMany(p => Words($"{LastPart(p.Address)} {p.Title}").Select(word => (word, p)))
        .ToLookup(x => x.word, x => x.p, StringComparer.Ordinal));

    /// <summary>The line, unbroken so that it can be copied whole from any report.</summary>
    public string For(string address)
    {
        var to = TargetOf(address) is string target ? $", to: \"{target}\"" : "";
        return $"  - {{id: \"{NewId(address)}\", from: \"{address}\"{to}}}";
    }

    /// <summary>
    /// Where the address most likely leads now; null if nothing takes its place. A file has no page to lead to, but a feed or calendar may
    /// have moved together with its list.
    /// </summary>
    public string? TargetOf(string address)
    {
        var old = RedirectPlan.Key(address);
        return !old.EndsWith('/') ? MovedFile(old)
            : RenamedTo(old)?.Address
            ?? SpeaksOfTheSame(old)?.Address
            ?? (byParent[Parent(old)].Take(2).ToList() is [{ Record: Page { Shows: not PageListing.None } } only] ? only.Address : null)
            ?? NearestAbove(old);
    }

    /// <summary>The new page whose name is most similar to that of the lost one; null if there is none.</summary>
    public PlannedPage? RenamedTo(string address)
    {
        var old = RedirectPlan.Key(address);
        return byName[LastPart(old)].FirstOrDefault() ?? (suggestions.Nearest(old) is string near ? plan.At(near) : null);
    }

    // The page that has more than half of the lost address's words in its own address and title, preferring new pages.
    private PlannedPage? SpeaksOfTheSame(string old)
    {
        var words = Words(LastPart(old));
        var best = words
            .Where(w => byWord.Value[w].Take(MostPagesOfAWord + 1).Count() <= MostPagesOfAWord)
            .SelectMany(w => byWord.Value[w])
            .GroupBy(p => p)
            .OrderByDescending(g => g.Count()).ThenByDescending(g => isAdded.Contains(g.Key))
            .ThenBy(g => g.Key.Address, StringComparer.Ordinal)
            .FirstOrDefault();
        return best is not null && 2 * best.Count() > words.Count ? best.Key : null;
    }

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in text.ToLowerInvariant()
            .Split([.. text.ToLowerInvariant().Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length >= ShortestWord)
            {
                words.Add(part);
            }
        }

        return words;
    }

    private string? MovedFile(string address)
    {
        var twins = filesByName[LastPart(address)].ToList();
        return twins is [string only] ? only : Suggestion.Nearest(address, twins);
    }

    private string? NearestAbove(string address)
    {
        for (var above = Parent(address); above.Length > 1; above = Parent(above))
        {
            if (plan.At(above) is not null)
            {
                return above;
            }
        }

        return null;
    }

    private static string Parent(string address) => address[..(address.TrimEnd('/').LastIndexOf('/') + 1)];

    private static string LastPart(string address) => address.TrimEnd('/')[(address.TrimEnd('/').LastIndexOf('/') + 1)..];

    private string NewId(string address)
    {
        var words = new StringBuilder();
        foreach (var c in address.ToLowerInvariant())
        {
            words.Append(char.IsAsciiLetterOrDigit(c) ? c : '-');
        }

        var slug = string.Join('-', words.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
        slug = (slug.Length > LongestId ? slug[..LongestId].TrimEnd('-') : slug) is { Length: > 0 } text && Slug.IsValid(text)
            ? text
            : "old-address";
        var id = slug;
        // Many addresses may share a name, so counting continues where it stopped.
        for (var number = lastNumbers.GetValueOrDefault(slug, 1); !ids.Add(id); id = $"{slug}-{number}")
        {
            lastNumbers[slug] = ++number;
        }

        return id;
    }
}
