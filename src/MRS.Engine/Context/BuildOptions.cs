using MRS.Engine.Assets;

namespace MRS.Engine.Context;

/// <summary>Everything a build depends on besides the content itself.</summary>
/// <param name="Date">The day for which the site is built: it separates the upcoming from the past.</param>
public sealed record BuildOptions(DateOnly Date)
{
    /// <summary>The address to publish at instead of the one in <c>site.yml</c>, without a trailing slash.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>
    /// Whether only those who work on the site see it: then it has pages for them, such as the gallery of the theme's parts.
    /// </summary>
    public bool IsPreview { get; init; }

    /// <summary>The published-URLs file, which lists everything ever published; null if the site has none.</summary>
    public PreviousFile? PublishedUrls { get; init; }

    /// <summary>The manifest of an earlier build to compare with; null for none.</summary>
    public PreviousFile? Previous { get; init; }

    /// <summary>Whether search engines may index the pages; if not, each asks them not to.</summary>
    public bool Indexable { get; init; } = true;

    /// <summary>The path of the content folder in the repository, with forward slashes, for the editing form.</summary>
    public string ContentPath { get; init; } = "content";

    /// <summary>
    /// Whether pages link to the editing form: on an editor's own computer, and on trial copies of the site.
    /// </summary>
    public bool LinksToForm => IsPreview || !IsListed;

    /// <summary>What the build is published as; null for one that is published by other means, or not at all.</summary>
    public Deployment? Deployment { get; init; }

    /// <summary>Whether the API documents are made.</summary>
    public bool HasApi { get; init; } = true;

    /// <summary>Whether there is a page at each address that has moved, for hosts without redirect rules.</summary>
    public bool HasRedirectPages { get; init; }

    /// <summary>Whether there is an editing form at <c>/admin/</c>, or a page there that says why it is missing.</summary>
    public bool HasForm { get; init; } = true;

    /// <summary>Whether the site is announced to search engines.</summary>
    public bool IsListed => Indexable && Deployment is not { IsPreview: true };

    /// <summary>
    /// What makes fonts, pictures, share images and the search index; null for a build that uses nothing but the content.
    /// </summary>
    public IAssetTools? Tools { get; init; }
}
