using MRS.Content.Canonical;
using MRS.Site.Tools;

namespace MRS.Site;

/// <summary>Everything a build depends on besides the content itself.</summary>
/// <param name="Date">The day for which the site is built: it parts what is to come from what is past.</param>
public sealed record BuildOptions(DateOnly Date)
{
    /// <summary>The address to publish at instead of the one in <c>site.yml</c>, without a slash at its end.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether the site is only shown to those who work on it: then it has pages for them, such as the gallery of the theme's parts.</summary>
    public bool IsPreview { get; init; }

    /// <summary>The ledger of everything that was ever published; null if the site keeps none.</summary>
    public EarlierFile? Ledger { get; init; }

    /// <summary>The manifest of an earlier build to compare with; null for none.</summary>
    public EarlierFile? Previous { get; init; }

    /// <summary>Whether search engines may list the site. A preview is not to be found there: its pages say so.</summary>
    public bool Indexable { get; init; } = true;

    /// <summary>The form the content's files must have. A build that is to be published asks for the canonical one.</summary>
    public FileForm Form { get; init; }

    /// <summary>What makes fonts, pictures, share images and the search index; null for a build that uses nothing but the content.</summary>
    public SiteTools? Tools { get; init; }
}
