using MRS.Content.Model;
using MRS.Theme.Views;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Describes news.</summary>
internal static class NewsArticleBuilder
{
    /// <summary>A piece of news.</summary>
    public static NewsArticleNode Build(DescribedSite site, NewsPageView view)
    {
        var item = view.News.Item;
        var society = OrganizationBuilder.ReferenceToSociety(site);
        return new NewsArticleNode
        {
            Id = site.Absolute(view.Address) + "#article",
            Headline = item.Title,
            Description = item.Description,
            DatePublished = PartialDate.Of(item.Published).ToString(),
            DateModified = item.Updated is DateOnly updated ? PartialDate.Of(updated).ToString() : null,
            InLanguage = site.Settings.Language,
            Author = society,
            Publisher = society,
            MainEntityOfPage = site.Absolute(view.Address),
            Image = view.Frame.ShareImage is ShareImageView image ? site.Absolute(image.Address) : null,
            About = view.People.Count > 0 ? [.. view.People.Select(p => PersonBuilder.Short(site, p))] : null,
        };
    }
}
