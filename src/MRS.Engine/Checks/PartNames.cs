using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Engine.Checks;

/// <summary>
/// The links and fragment names of a page, to say where a wrong one is and what was meant. Created only for pages that have a wrong link,
/// or to which one leads.
/// </summary>
internal sealed class PartNames
{
    private readonly PagePositions places;
    private readonly Lazy<Dictionary<string, SourcePosition>> links;
    private readonly Lazy<Dictionary<string, string>> byLowerCase;
    private readonly Lazy<Suggestions> ofTexts;
    private readonly Lazy<Suggestions> ofAll;

    public PartNames(PageDocument page)
    {
        places = page.Places;
        links = new(() => places.Texts.SelectMany(t => t.Links).DistinctBy(l => NormalAddress.Key(l.Url))
            .ToDictionary(l => NormalAddress.Key(l.Url), l => l.At, StringComparer.Ordinal));
        byLowerCase = new(() => page.Scan.Ids.DistinctBy(i => i, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(i => i, StringComparer.OrdinalIgnoreCase));
        ofTexts = new(() => new Suggestions(places.Texts.SelectMany(t => t.Ids.Select(i => i.Id)).Order(StringComparer.Ordinal)));
        ofAll = new(() => new Suggestions(page.Scan.Ids.Order(StringComparer.Ordinal)));
    }

    /// <summary>
    /// Where a link or picture was written, the first position if there are several. Non-ASCII characters are encoded differently in HTML
    /// and Markdown.
    /// </summary>
    public SourcePosition PlaceOfLink(string url) =>
        links.Value.TryGetValue(NormalAddress.Key(url), out var place) ? place : places.Data[url] ?? places.Record;

    /// <summary>Whether a link is in a text rather than in a field.</summary>
    public bool IsInText(string url) => links.Value.ContainsKey(NormalAddress.Key(url));

    /// <summary>The name that differs only in case; null if there is none.</summary>
    public string? InOtherCase(string id) => byLowerCase.Value.GetValueOrDefault(id);

    /// <summary>The most similar name, preferring those from the texts; null if none is similar.</summary>
    public string? NearestTo(string id) => ofTexts.Value.Nearest(id) ?? ofAll.Value.Nearest(id);
}
