using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Engine.Assets;
using MRS.Engine.Planning;
using MRS.Theme.Views;

namespace MRS.Engine.Pages;

/// <summary>Records as they appear in lists and on other records' pages, each with the address of its own page.</summary>
public sealed class ItemViews(SiteContent site, SitePlan plan, DateOnly day, PictureLibrary pictures)
{
    private readonly ILookup<string, Term> terms = site.Terms.ToLookup(t => t.Person, StringComparer.Ordinal);
    private readonly ILookup<string?, Recipient> recipients = site.Recipients.ToLookup(r => r.Person, StringComparer.Ordinal);
    private readonly ILookup<string, Vision> visions = site.Visions.ToLookup(v => v.Person, StringComparer.Ordinal);

    /// <summary>A person with offices, awards and visions.</summary>
    public PersonView Person(Person person) => new(
        person,
        plan.AddressOf(person),
        [.. terms[person.Id].OrderByDescending(t => t.IsOpen).ThenByDescending(t => t.From?.Earliest ?? DateOnly.MinValue)
            .SelectMany(Term)],
        [.. recipients[person.Id].OrderByDescending(r => r.Year).SelectMany(AwardYear)],
        [.. visions[person.Id].SelectMany(Words)])
    {
        Portrait = person.Portrait is MediaFile portrait ? pictures[portrait.Value] : null,
    };

    /// <summary>A term of office; nothing if its role could not be read.</summary>
    public IEnumerable<TermView> Term(Term term) => site.Role(term.Role) is Role role ? [new TermView(role, term.From, term.Until)] : [];

    /// <summary>A meeting with the partners it is held with.</summary>
    public EventView Event(Event e) =>
        new(e, plan.AddressOf(e), [.. e.Partners.Select(id => site.Partners.First(p => p.Id == id))], RecordOrder.IsPast(e, day));

    /// <summary>A news item.</summary>
    public NewsView News(NewsItem item) => new(item, plan.AddressOf(item));

    /// <summary>A membership category, with its place on the membership page.</summary>
    public MembershipView Membership(MembershipCategory category) =>
        new(category, plan.Listing(PageListing.Membership) is PlannedPage page ? $"{page.Address}#{category.Id}" : null);

    /// <summary>All membership categories.</summary>
    public ViewList<MembershipView> Memberships() => [.. site.MembershipCategories.Select(Membership)];

    /// <summary>All news, newest first.</summary>
    public ViewList<NewsView> AllNews() => [.. RecordOrder.News(site).Select(News)];

    /// <summary>The partners by kind, in the order of the kinds; kinds without partners are left out.</summary>
    public ViewList<PartnerGroupView> PartnerGroups() =>
        [.. Labels<PartnerKind>().Select(k => new PartnerGroupView(k.Label, k.Value, [.. site.Partners.Where(p => p.Kind == k.Value)]))
            .Where(g => g.Partners.Count > 0)];

    /// <summary>Past meetings by kind, newest first; kinds without meetings are left out.</summary>
    public ViewList<EventGroupView> PastMeetings()
    {
        var past = RecordOrder.Past(site, day);
        return [.. Labels<EventKind>()
            .Select(k => new EventGroupView(k.Label, k.Value, [.. past.Where(e => e.Kind == k.Value).Select(Event)]))
            .Where(g => g.Events.Count > 0)];
    }

    /// <summary>The awards with their recipients, latest first.</summary>
    public ViewList<AwardView> Awards() =>
        [.. site.Awards.Select(a => new AwardView(a,
            [.. site.Recipients.Where(r => r.Award == a.Id).OrderByDescending(r => r.Year).ThenBy(r => r.Name, NameOrder.Comparer)
                .Select(Recipient)]))];

    private RecipientView Recipient(Recipient recipient) =>
        new(recipient.Year, recipient.Name,
            recipient.Person is string id && site.Person(id) is Person person ? plan.AddressOf(person) : null);

    private IEnumerable<AwardYearView> AwardYear(Recipient recipient)
    {
        var award = site.Awards.FirstOrDefault(a => a.Id == recipient.Award);
        return award is null ? [] : [new AwardYearView(
            award.Name, recipient.Year, plan.Listing(PageListing.Awards) is PlannedPage page ? $"{page.Address}#{award.Id}" : null)];
    }

    // The vision of the current holder is on the page of the office, all others in the archive.
    private IEnumerable<LinkView> Words(Vision vision)
    {
        if (plan.AddressOf(vision) is string archived)
        {
            return [new LinkView(vision.Title, archived)];
        }

        return OfficePages.Showing(site, plan, vision) is PlannedPage office ? [new LinkView(office.Title, office.Address)] : [];
    }

    private static IEnumerable<(string Label, T Value)> Labels<T>()
        where T : struct, Enum =>
        ContentSchema.Types.SelectMany(t => t.Fields).First(f => f.Kind == FieldKind.Choice && f.Choices[0].Value is T).Choices
            .Select(c => (c.Label, (T)c.Value));
}
