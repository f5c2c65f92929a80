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
        switch (page.Record)
        {
            case Page own:
                yield return own.Body;
                if (own.Shows == PageListing.Vision && Offices.CurrentVision(publication.Site, own.Role!, publication.Options.Date) is Vision current)
                {
                    yield return current.Body;
                }

                break;
            case Vision vision:
                yield return vision.Body;
                break;
            case Event e:
                yield return e.Body;
                break;
            case NewsItem news:
                yield return news.Body;
                break;
            case Person person:
                yield return person.Body;
                break;
        }
    }
}
