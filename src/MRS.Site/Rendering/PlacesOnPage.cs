using MRS.Content.Sources;

namespace MRS.Site.Rendering;

/// <summary>Where the parts of a page were written in the content.</summary>
/// <param name="Record">The record the page shows, for everything that is written nowhere else.</param>
/// <param name="Texts">The texts on the page.</param>
/// <param name="Data">The addresses that stand in fields of any record.</param>
public sealed record PlacesOnPage(SourcePosition Record, IReadOnlyList<RenderedText> Texts, DataPlaces Data)
{
    // Places are looked for where something is wrong, which is hardly ever.
    private Dictionary<string, SourcePosition>? byLink;
    private Dictionary<string, SourcePosition>? byId;

    /// <summary>The place of a link or picture; the first, if it is there more than once.</summary>
    public SourcePosition OfLink(string url)
    {
        byLink ??= Texts.SelectMany(t => t.Links).DistinctBy(l => l.Url).ToDictionary(l => l.Url, l => l.At, StringComparer.Ordinal);
        return byLink.TryGetValue(url, out var place) ? place : Data[url] ?? Record;
    }

    /// <summary>The place of what carries an id.</summary>
    public SourcePosition OfId(string id)
    {
        byId ??= Texts.SelectMany(t => t.Ids).DistinctBy(i => i.Id).ToDictionary(i => i.Id, i => i.At, StringComparer.Ordinal);
        return byId.GetValueOrDefault(id, Record);
    }
}
