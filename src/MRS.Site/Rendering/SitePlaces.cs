using MRS.Content.Governance;
using MRS.Content.Model;
using MRS.Site.Planning;

namespace MRS.Site.Rendering;

/// <summary>Where everything that stands on the pages of a site was written. It is looked for once something is wrong.</summary>
public sealed class SitePlaces(Publication publication)
{
    private readonly DataPlaces data = new(publication.Site);

    /// <summary>The places of what stands on a page.</summary>
    public PlacesOnPage On(PlannedPage page) => new(page.Record.Source.Start, [.. TextsOn(page).Select(t => publication.Texts[t])], data);

    private IEnumerable<MarkdownText> TextsOn(PlannedPage page)
    {
        if (OwnText.Of(page.Record) is MarkdownText own)
        {
            yield return own;
        }

        if (page.Record is Page { Shows: PageListing.Vision, Role: string role } && Offices.CurrentVision(publication.Site, role) is Vision current)
        {
            yield return current.Body;
        }
    }
}
