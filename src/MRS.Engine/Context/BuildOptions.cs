using MRS.Engine.Assets;

namespace MRS.Engine.Context;

/// <summary>Everything a build depends on besides the content itself.</summary>
/// <param name="Date">The day for which the site is built: it parts what is to come from what is past.</param>
public sealed record BuildOptions(DateOnly Date)
{
    /// <summary>The address to publish at instead of the one in <c>site.yml</c>, without a slash at its end.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>
    /// Whether the site is only shown to those who work on it: then it has pages for them, such as the gallery of the theme's parts.
    /// </summary>
    public bool IsPreview { get; init; }

    /// <summary>The published-URLs file, which lists everything that was ever published; null if the site keeps none.</summary>
    public PreviousFile? PublishedUrls { get; init; }

    /// <summary>The manifest of an earlier build to compare with; null for none.</summary>
    public PreviousFile? Previous { get; init; }

    /// <summary>Whether search engines may list the pages; if not, each asks them not to.</summary>
    public bool Indexable { get; init; } = true;

    /// <summary>Where the content folder lies in the repository, for the editing form: a path with forward slashes.</summary>
    public string ContentPath { get; init; } = "content";

    /// <summary>
    /// Whether pages lead to the form in which they are changed: on an editor's own computer, and on copies of the site that are no more
    /// than a try.
    /// </summary>
    public bool LinksToForm => IsPreview || !IsListed;

    /// <summary>What the build is published as; null for one that is published by other means, or not at all.</summary>
    public Deployment? Deployment { get; init; }

    /// <summary>Whether the documents of the API are made.</summary>
    public bool HasApi { get; init; } = true;

    /// <summary>Whether there is a page at each address that has moved, for hosts that know no rules for redirects.</summary>
    public bool HasRedirectPages { get; init; }

    /// <summary>Whether there is a form at <c>/admin/</c>, or a page there that says why it is missing.</summary>
    public bool HasForm { get; init; } = true;

    /// <summary>Whether search engines are told of the site.</summary>
    public bool IsListed => Indexable && Deployment is not { IsPreview: true };

    /// <summary>
    /// What makes fonts, pictures, share images and the search index; null for a build that uses nothing but the content.
    /// </summary>
    public IAssetTools? Tools { get; init; }
}
