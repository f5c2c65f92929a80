using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>A congress or conference.</summary>
[ContentType("event", Place = 90, Label = "Meeting", Plural = "Meetings", Folder = "events",
    Help = "A congress or conference, past or to come. The site works out from the dates which it is. The text below tells more about it.")]
public sealed record Event : ContentRecord, IDated, IDescribed, IMovable, IRetirable, IHasSources
{
    [Field("Title", Help = "The meeting's name. No other meeting may have the same: put the year or number in it.",
        Example = "20th Biennial Congress", MaxLength = 120)]
    public required string Title { get; init; }

    [Field("Description",
        Help = "One or two sentences for search engines and shared links, 50 to 160 characters. "
            + "Without it they show the dates and the beginning of the text.",
        Example = "Three days in London on how cancer spreads and how to stop it.", MaxLength = 300)]
    public string? Description { get; init; }

    [Field("Kind", Help = "Congress: the society's own biennial meeting. Joint: held with another society. Special: anything else.",
        Example = "congress")]
    public required EventKind Kind { get; init; }

    [Field("Number", Help = "Which congress it is, counted from the first. Leave empty if that is not certain.", Example = "20", Min = 1,
        Max = 999)]
    public int? Number { get; init; }

    [Field("Begins", Help = "A day, or a month or a year if more is not known.", Example = "2024-06-23", Group = "When")]
    public required PartialDate Start { get; init; }

    [Field("Ends", Help = "The last day. Leave empty for a meeting of one day, or if it is not known.", Example = "2024-06-25",
        Group = "When")]
    public PartialDate? End { get; init; }

    [Field("Begins at", Help = "The time of day on the first day, as the clocks at the meeting show it.", Example = "09:00",
        Group = "When")]
    public TimeOfDay? StartTime { get; init; }

    [Field("Ends at", Help = "The time of day on the last day, as the clocks at the meeting show it.", Example = "17:30", Group = "When")]
    public TimeOfDay? EndTime { get; init; }

    [Field("Time zone", Help = "The zone of those clocks, as Continent/City. Needed with a time of day.", Example = "Europe/London",
        Group = "When")]
    public TimeZoneId? TimeZone { get; init; }

    [Field("Takes place", Help = "On site, online or both.", Example = "on-site", Group = "Where")]
    public Attendance Attendance { get; init; }

    [Field("Venue", Help = "The building or institution.", Example = "Example Conference Centre", MaxLength = 120, Group = "Where")]
    public string? Venue { get; init; }

    [Field("City", Help = "The city, in English.", Example = "London", MaxLength = 80, Group = "Where")]
    public string? City { get; init; }

    [Field("Country", Help = "The country, in English.", Example = "United Kingdom", MaxLength = 80, Group = "Where")]
    public string? Country { get; init; }

    [Field("Coordinates",
        Help = "Latitude and longitude of the venue in degrees, as maps show them. Calendars and maps find the place by them.",
        Example = "51.4988, -0.1749", Group = "Where")]
    [Pattern("-?([0-8]?[0-9](\\.[0-9]{1,8})?|90(\\.0{1,8})?), ?-?((1[0-7][0-9]|[0-9]?[0-9])(\\.[0-9]{1,8})?|180(\\.0{1,8})?)",
        "It is two numbers with a comma between them: first -90 to 90, then -180 to 180.")]
    public string? Coordinates { get; init; }

    [Field("Status", Help = "Whether it takes place as announced.", Example = "scheduled", Group = "Status")]
    public EventStatus Status { get; init; }

    [Field("Held with", Help = "Partners that organise it with the society.", Example = "eca", MaxLength = 10)]
    [RefersTo(typeof(Partner))]
    public IReadOnlyList<string> Partners { get; init; } = [];

    [Field("Web page", Help = "The meeting's own site.", Example = "https://congress.example.org")]
    public WebAddress? Url { get; init; }

    [Field("Participants", Help = "How many people took part.", Example = "179", Min = 1, Max = 100000, Group = "Afterwards")]
    public int? Participants { get; init; }

    [Field("Countries", Help = "From how many countries they came.", Example = "37", Min = 1, Max = 250, Group = "Afterwards")]
    public int? Countries { get; init; }

    [Field("Old addresses", Singular = "old address",
        Help = "Addresses this meeting's page had before. Visitors who come there are sent here.",
        Example = "/congress-2024/", Group = "Addresses", MaxLength = 50)]
    public IReadOnlyList<SiteAddress> RedirectFrom { get; init; } = [];

    [Field("Revision",
        Help = "Add one whenever the date, the place or the status of an announced meeting changes: calendars then take over the change.",
        Example = "1", Min = 0, Max = 9999, Group = "Status")]
    public int Revision { get; init; }

    [Field("Updated", Help = "The day its facts were last checked or changed.", Example = "2026-02-01", Group = "Status")]
    public DateOnly? Updated { get; init; }

    [Field("Taken down on",
        Help = "The day from which the meeting's page is no longer on the site. The entry stays here. "
            + "Visitors of the old address are sent on, or told that it is gone.",
        Example = "2027-01-31", Group = "Taking down")]
    public DateOnly? Retired { get; init; }

    [Field("Leads to",
        Help = "Where visitors of the meeting's page are sent from that day on: an address on this site, or one that begins with https://. "
            + "Leave empty if nothing takes its place.",
        Example = "/about/", Group = "Taking down")]
    public Destination? Successor { get; init; }

    [Field("Sources", Singular = "source", Help = "Where the facts come from. Not shown to readers.",
        Example = "https://example.org/congress",
        Group = "Sources", MaxLength = 50)]
    public IReadOnlyList<WebAddress> Sources { get; init; } = [];

    /// <summary>More about the meeting.</summary>
    public MarkdownText Body { get; init; } = MarkdownText.Empty;

    /// <summary>The latest day it can end: by its end if one is given, else by its start.</summary>
    public DateOnly LastDay => (End ?? Start).Latest;

    // A meeting is announced as soon as it is entered.
    DateOnly? IDated.Published => null;
}
