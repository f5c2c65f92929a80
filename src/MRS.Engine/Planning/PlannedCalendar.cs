using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Schema;

namespace MRS.Engine.Planning;

/// <summary>A calendar that people can subscribe to.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Label">The name of its kind of meetings; null for all of them.</param>
/// <param name="Kind">The kind of meetings; null for all of them.</param>
/// <param name="Events">Its meetings, all with full days, soonest first; at least one.</param>
public sealed record PlannedCalendar(string Address, string? Label, EventKind? Kind, IReadOnlyList<Event> Events)
{
    private static readonly IReadOnlyList<Choice> Kinds =
        ContentSchema.Of(typeof(Event)).Fields.First(f => f.Property.Name == nameof(Event.Kind)).Choices;

    /// <summary>The names of all calendars that a site may have, below the page of the meetings.</summary>
    public static IEnumerable<string> FileNames => Kinds.Select(k => $"{k.Word}.ics").Prepend("calendar.ics");

    /// <summary>The calendars of a site: one with all meetings, then one for each kind. Kinds without known dates have none.</summary>
    public static IReadOnlyList<PlannedCalendar> Of(SiteContent site, SitePlan plan)
    {
        if (!StableIds.AreGiven(site.Settings) || plan.Listing(PageListing.Meetings) is not PlannedPage list)
        {
            return [];
        }

        var events = Announced(site).Where(e => CalendarTimes.Of(e) is not null).OrderBy(e => e.Start.Earliest).ThenBy(
            e => e.Id, StringComparer.Ordinal).ToList();
        var all = new PlannedCalendar(list.Address + "calendar.ics", null, null, events);
        var series = Kinds.Select(k => new PlannedCalendar(
            $"{list.Address}{k.Word}.ics", k.Label, (EventKind)k.Value, [.. events.Where(e => e.Kind == (EventKind)k.Value)]));
        return [.. series.Prepend(all).Where(c => c.Events.Count > 0)];
    }

    /// <summary>
    /// The meetings in calendars. One that was taken down while still upcoming stays there as cancelled, since people have it in their
    /// calendars; one that was over by then stays as it was.
    /// </summary>
    public static IEnumerable<Event> Announced(SiteContent site) =>
        site.Events.Concat(site.Retired.OfType<Event>()
            .Select(e => e.Retired <= e.LastDay ? e with { Status = EventStatus.Cancelled, Revision = e.Revision + 1 } : e));

    /// <summary>What meetings of a kind are called.</summary>
    public static string LabelOf(EventKind kind) => Kinds.First(k => (EventKind)k.Value == kind).Label;

    /// <summary>The address of a meeting's own file; null if it can be in no calendar.</summary>
    public static string? FileOf(SiteContent site, SitePlan plan, Event e) =>
        StableIds.AreGiven(site.Settings) && CalendarTimes.Of(e) is not null && plan.AddressOf(e) is string address
            ? address + "event.ics"
            : null;
}
