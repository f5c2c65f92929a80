using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Model;
using MRS.Engine.Context;
using MRS.Engine.Planning;
using MRS.Theme.Views;
using MRS.Theme.Words;

namespace MRS.Engine.Pages;

/// <summary>The visions of current and former office holders.</summary>
public sealed class VisionViews(BuildContext context, PageFrames frames, ItemViews items)
{
    private readonly SiteContent site = context.Site;
    private readonly SitePlan plan = context.Plan;
    private readonly PlanLinks links = new(context.Plan);

    /// <summary>The vision of an office's holder, on the page of the office; until there is one, who holds it.</summary>
    public PageView Current(PageFrame frame, Page page)
    {
        if (Offices.CurrentVision(site, page.Role!) is not Vision vision)
        {
            return Wordless(frame, page);
        }

        return new VisionPageView
        {
            Frame = frames.WithWords(frame, vision) with
            {
                Description = page.Description ?? vision.Description ?? frames.Derived("", vision.Body),
            },
            Introduction = context.Texts[page.Body].Html,
            Author = items.Person(site.Person(vision.Person)!),
            Role = site.Role(page.Role!)!,
            Archived = false,
            Written = vision.Written,
            PastHoldersPage = links.Listing(PageListing.PastHolders, page.Role),
        };
    }

    /// <summary>The vision of a former holder, in the archive.</summary>
    public VisionPageView Archived(PlannedPage page, Vision vision)
    {
        var role = ((Page)plan.At(page.ParentAddress!)!.Record).Role!;
        return new VisionPageView
        {
            Frame = frames.WithWords(frames.Of(page, vision.Description ?? frames.Derived("", vision.Body)), vision),
            Author = items.Person(site.Person(vision.Person)!),
            Role = site.Role(role)!,
            Archived = true,
            Written = vision.Written,
            PastHoldersPage = links.Listing(PageListing.PastHolders, role),
            CurrentPage = links.Listing(PageListing.Vision, role),
        };
    }

    /// <summary>The former holders of an office, each with a link to their vision.</summary>
    public PastHoldersPageView PastHolders(PageFrame frame, string role) => new()
    {
        Frame = frame,
        Role = site.Role(role)!,
        Holders = [.. Offices.Past(site, role)
            .Select(t => new PastHolderView(items.Person(site.Person(t.Person)!), items.Term(t).First(), WordsOf(t.Person)))],
    };

    /// <summary>An excerpt from the vision of the first office that has one; null if no excerpt is chosen.</summary>
    public VisionTeaserView? Teaser()
    {
        foreach (var page in plan.Offices)
        {
            if (page.Record is Page { Role: string role } && Offices.CurrentVision(site, role) is Vision { Excerpt: string excerpt } vision)
            {
                return new VisionTeaserView(
                    page.Title, excerpt, items.Person(site.Person(vision.Person)!), site.Role(role)!.Title, page.Address);
            }
        }

        return null;
    }

    private OfficePageView Wordless(PageFrame frame, Page page)
    {
        var role = site.Role(page.Role!)!;
        var holders = Offices.Running(site, role.Id).Select(t => site.Person(t.Person)).OfType<Person>().Select(items.Person).ToList();
        var facts = holders.Count == 0 ? "" : $"{role.Title}: {string.Join(", ", holders.Select(h => PersonWords.FullName(h.Person)))}.";
        return new OfficePageView
        {
            Frame = frame with { Description = page.Description ?? frames.Derived(facts, page.Body) },
            Role = role,
            Holders = [.. holders],
            PastHoldersPage = links.Listing(PageListing.PastHolders, role.Id),
        };
    }

    private LinkView? WordsOf(string person) =>
        Offices.VisionOf(site, person) is Vision vision && plan.AddressOf(vision) is string address
            ? new LinkView(vision.Title, address)
            : null;
}
