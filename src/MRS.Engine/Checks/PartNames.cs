using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Engine.Checks;

/// <summary>
/// The links of a page and the names of its parts, to say where a wrong one stands and what was meant. It is made for pages that have one,
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
    /// Where a link or picture was written, which stands otherwise in HTML than in Markdown if it has characters outside ASCII; the
    /// first place, if there are several.
    /// </summary>
    public SourcePosition PlaceOfLink(string url) =>
        links.Value.TryGetValue(NormalAddress.Key(url), out var place) ? place : places.Data[url] ?? places.Record;

    /// <summary>Whether a link stands in a text, and not in a field.</summary>
    public bool IsInText(string url) => links.Value.ContainsKey(NormalAddress.Key(url));

    /// <summary>The name that differs in capital letters only; null if there is none.</summary>
    public string? InOtherCase(string id) => byLowerCase.Value.GetValueOrDefault(id);

    /// <summary>The name that looks most like it, first among those that the texts give; null if none does.</summary>
    public string? NearestTo(string id) => ofTexts.Value.Nearest(id) ?? ofAll.Value.Nearest(id);
}
