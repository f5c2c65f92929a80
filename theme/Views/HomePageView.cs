namespace MRS.Theme.Views;

/// <summary>The home page. Any list may be empty and any single value null: then its section is omitted.</summary>
public sealed record HomePageView : PageView
{
    /// <summary>An excerpt from the office holder's vision.</summary>
    public VisionTeaserView? Vision { get; init; }

    /// <summary>The next meetings, soonest first, followed by cancelled and postponed ones; empty if there are none.</summary>
    public ViewList<EventView> Upcoming { get; init; } = [];

    /// <summary>The latest past meetings, newest first; shown if there are no upcoming ones.</summary>
    public ViewList<EventView> Recent { get; init; } = [];

    /// <summary>Membership categories.</summary>
    public ViewList<MembershipView> Membership { get; init; } = [];

    /// <summary>Partners by kind.</summary>
    public ViewList<PartnerGroupView> Partners { get; init; } = [];

    /// <summary>The latest news, newest first.</summary>
    public ViewList<NewsView> News { get; init; } = [];

    /// <summary>The page with all meetings; like the next three, null if there is no such page.</summary>
    public LinkView? MeetingsPage { get; init; }

    /// <summary>The page on membership.</summary>
    public LinkView? MembershipPage { get; init; }

    /// <summary>The page on partners.</summary>
    public LinkView? PartnersPage { get; init; }

    /// <summary>The page with all news.</summary>
    public LinkView? NewsPage { get; init; }
}
