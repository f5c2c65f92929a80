using MRS.Content.Model;
using MRS.Engine.Planning;
using MRS.Theme.Views;

namespace MRS.Engine.Pages;

/// <summary>What pages show: the view of each list, and of the page of a record of each type that has pages of its own.</summary>
internal static class ListViews
{
    private static readonly Dictionary<PageListing, Func<ViewBuilder, PageFrame, Page, PageView>> OfLists = new()
    {
        [PageListing.None] = (_, frame, _) => new TextPageView { Frame = frame, Subpages = [] },
        [PageListing.Home] = (views, frame, _) => views.Home(frame),
        [PageListing.Vision] = (views, frame, page) => views.Visions.Current(frame, page),
        [PageListing.PastHolders] = (views, frame, page) => views.Visions.PastHolders(frame, page.Role!),
        [PageListing.People] = (views, frame, _) => views.Records.People(frame),
        [PageListing.Partners] = (views, frame, _) => new PartnersPageView { Frame = frame, Groups = views.Items.PartnerGroups() },
        [PageListing.Meetings] = (views, frame, _) => views.Meetings(frame),
        [PageListing.Awards] = (views, frame, _) => new AwardsPageView { Frame = frame, Awards = views.Items.Awards() },
        [PageListing.Membership] = (views, frame, _) => new MembershipPageView { Frame = frame, Categories = views.Items.Memberships() },
        [PageListing.News] = (views, frame, _) => new NewsListPageView { Frame = frame, Items = views.Items.AllNews() },
        [PageListing.Subpages] = (views, frame, _) => new TextPageView { Frame = frame, Subpages = views.Links.Below(frame.Address) },
        [PageListing.Contact] = (views, frame, _) => views.Contact(frame),
    };

    private static readonly Dictionary<Type, Func<ViewBuilder, PlannedPage, PageView>> OfRecords = new()
    {
        [typeof(Vision)] = (views, page) => views.Visions.Archived(page, (Vision)page.Record),
        [typeof(Person)] = (views, page) => views.Records.Person(page, (Person)page.Record),
        [typeof(Event)] = (views, page) => views.Records.Event(page, (Event)page.Record),
        [typeof(NewsItem)] = (views, page) => views.Records.News(page, (NewsItem)page.Record),
    };

    /// <summary>The view of a content page.</summary>
    public static PageView Of(ViewBuilder views, PageFrame frame, Page page) => OfLists[page.Shows](views, frame, page);

    /// <summary>The view of the page of a record; null if records of its type have none.</summary>
    public static PageView? OfRecord(ViewBuilder views, PlannedPage page) =>
        OfRecords.GetValueOrDefault(page.Record.GetType())?.Invoke(views, page);
}
