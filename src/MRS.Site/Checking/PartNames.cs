using MRS.Content.Problems;
using MRS.Site.Rendering;

namespace MRS.Site.Checking;

/// <summary>The names of the parts of a page, to find the one that somebody meant. It is made for pages to whose parts a link is wrong.</summary>
internal sealed class PartNames
{
    private readonly Dictionary<string, string> byLetters;
    private readonly Suggestions ofTexts;
    private readonly Suggestions ofAll;

    public PartNames(Document page)
    {
        byLetters = page.Scan.Ids.DistinctBy(i => i, StringComparer.OrdinalIgnoreCase).ToDictionary(i => i, StringComparer.OrdinalIgnoreCase);
        ofTexts = new Suggestions(page.Places.Texts.SelectMany(t => t.Ids.Select(i => i.Id)).Order(StringComparer.Ordinal));
        ofAll = new Suggestions(page.Scan.Ids.Order(StringComparer.Ordinal));
    }

    /// <summary>The name that differs in capital letters only; null if there is none.</summary>
    public string? InOtherCase(string id) => byLetters.GetValueOrDefault(id);

    /// <summary>The name that looks most like it, first among those that the texts give; null if none does.</summary>
    public string? NearestTo(string id) => ofTexts.Nearest(id) ?? ofAll.Nearest(id);
}
