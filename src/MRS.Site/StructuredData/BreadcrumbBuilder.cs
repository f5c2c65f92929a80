using MRS.Theme.Views;

namespace MRS.Site.StructuredData;

/// <summary>Describes the way to a page.</summary>
internal static class BreadcrumbBuilder
{
    /// <summary>The way as the page shows it, with the page itself as its last step.</summary>
    public static BreadcrumbListNode Build(DescribedSite site, PageView view) => new()
    {
        ItemListElement =
        [
            .. view.Breadcrumbs.Append(new LinkView(view.Title, view.Address))
                .Select((step, i) => new ListItemNode { Position = i + 1, Name = step.Text, Item = site.Absolute(step.Address) }),
        ],
    };
}
