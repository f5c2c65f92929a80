namespace MRS.Theme.Views;

/// <summary>The home page. Every list may be empty and every single value missing: then its section is not there.</summary>
public sealed record HomePageView : PageView
{
    /// <summary>The words of whoever holds the office, in short.</summary>
    public VisionTeaserView? Vision { get; init; }

    /// <summary>The next meetings, soonest first, and behind them those that were called off; empty where none is ahead.</summary>
    public ViewList<EventView> Upcoming { get; init; } = [];

    /// <summary>The latest meetings that are over, newest first; shown where none is ahead.</summary>
    public ViewList<EventView> Recent { get; init; } = [];

    /// <summary>Ways to be a member.</summary>
    public ViewList<MembershipView> Membership { get; init; } = [];

    /// <summary>Partners by kind.</summary>
    public ViewList<PartnerGroupView> Partners { get; init; } = [];

    /// <summary>The latest news, newest first.</summary>
    public ViewList<NewsView> News { get; init; } = [];

    /// <summary>The pages that list what the sections show in short; null where there is no such page.</summary>
    public LinkView? MeetingsPage { get; init; }

    /// <summary>The page on membership.</summary>
    public LinkView? MembershipPage { get; init; }

    /// <summary>The page on partners.</summary>
    public LinkView? PartnersPage { get; init; }

    /// <summary>The page with all news.</summary>
    public LinkView? NewsPage { get; init; }
}
