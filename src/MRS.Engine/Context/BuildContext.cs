using MRS.Content;
using MRS.Content.Model;
using MRS.Engine.Planning;
using MRS.Engine.Text;
using NodaTime;

namespace MRS.Engine.Context;

/// <summary>
/// Everything that is published, and the address it is published at: what feeds, calendars and other machine-readable files are made from.
/// </summary>
/// <param name="Site">The content.</param>
/// <param name="Plan">Which address shows what.</param>
/// <param name="Texts">The texts as HTML.</param>
/// <param name="Options">What else the build depends on.</param>
public sealed record BuildContext(SiteContent Site, SitePlan Plan, RenderedTexts Texts, BuildOptions Options)
{
    /// <summary>The address of the site, without a trailing slash.</summary>
    public string BaseUrl { get; } = (Options.BaseUrl ?? Site.Settings.Address.Value).TrimEnd('/');

    /// <summary>The time zone of dates without one: the society's, or UTC.</summary>
    public DateTimeZone Zone { get; } = SocietyDay.ZoneOf(Site.Settings);

    /// <summary>The page that lists the meetings; null if there is none.</summary>
    public PlannedPage? Meetings { get; } = Plan.Listing(PageListing.Meetings);

    /// <summary>The absolute URL of an address on the site.</summary>
    public string Absolute(string address) => BaseUrl + address;

    /// <summary>The first moment of a day in the society's time zone.</summary>
    public OffsetDateTime Moment(DateOnly day) => Zone.AtStartOfDay(LocalDate.FromDateOnly(day)).ToOffsetDateTime();
}
