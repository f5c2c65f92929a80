using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Model;
using MRS.Engine.Context;
using MRS.Engine.Planning;
using MRS.Theme.Views;
using MRS.Theme.Words;

namespace MRS.Engine.Pages;

/// <summary>The pages of individual people, meetings and news, and the page of all people.</summary>
public sealed class RecordViews(BuildContext context, PageFrames frames, ItemViews items)
{
    private readonly SiteContent site = context.Site;
    private readonly ILookup<string, NewsItem> newsOf = RecordOrder.News(context.Site)
        .SelectMany(n => n.People.Distinct().Select(p => (Person: p, News: n)))
        .ToLookup(n => n.Person, n => n.News, StringComparer.Ordinal);

    private readonly Neighbours newsNeighbours = Neighbours.Of([RecordOrder.News(context.Site).Reverse()]);
    private readonly Neighbours eventNeighbours =
        Neighbours.Of(context.Site.Events.OrderBy(e => e.Start.Earliest).ThenBy(e => e.Id, StringComparer.Ordinal).GroupBy(e => e.Kind));
    private readonly PlanLinks links = new(context.Plan);

    /// <summary>A person's page.</summary>
    public PersonPageView Person(PlannedPage page, Person person) => new()
    {
        Frame = frames.Of(page, frames.Derived(WhoIs(person), person.Body), person.Body, person),
        Person = items.Person(person),
        News = [.. newsOf[person.Id].Select(items.News)],
    };

    /// <summary>A meeting's page, with the previous and next meetings of its kind.</summary>
    public EventPageView Event(PlannedPage page, Event e) => new()
    {
        Frame = frames.Of(page, e.Description ?? frames.Derived($"{e.Title}. {MeetingSummary.Facts(e)}", e.Body), e.Body) with
        {
            Updated = e.Updated,
        },
        Event = items.Event(e),
        Earlier = links.To(eventNeighbours.Before(e)),
        Later = links.To(eventNeighbours.After(e)),
    };

    /// <summary>The page of a news item, with the previous and next items.</summary>
    public NewsPageView News(PlannedPage page, NewsItem item) => new()
    {
        Frame = frames.Of(page, item.Description, item.Body, item),
        News = items.News(item),
        People = [.. item.People.Select(site.Person).OfType<Person>().Select(items.Person)],
        Earlier = links.To(newsNeighbours.Before(item)),
        Later = links.To(newsNeighbours.After(item)),
    };

    /// <summary>All people: those in office by office, then the others by name.</summary>
    public PeoplePageView People(PageFrame frame)
    {
        var offices = site.Roles
            .Select(r => new OfficeView(
                r, [.. Offices.Running(site, r.Id).Select(t => site.Person(t.Person)).OfType<Person>().Select(items.Person)]))
            .Where(o => o.Holders.Count > 0)
            .ToList();
        var inOffice = offices.SelectMany(o => o.Holders).Select(h => h.Person.Id).ToHashSet();
        return new PeoplePageView
        {
            Frame = frame,
            Offices = [.. offices],
            Others = [.. RecordOrder.People(site).Where(p => !inOffice.Contains(p.Id)).ByName().Select(items.Person)],
        };
    }

    // A biography usually begins with the name.
    private string WhoIs(Person person) =>
        context.Texts[person.Body].Beginning.Contains(person.Name, StringComparison.Ordinal) ? ""
        : person.Affiliation is null ? $"{person.Name}."
        : $"{person.Name}, {person.Affiliation}.";
}
