namespace MRS.Site.Checking;

/// <summary>What the tags of a stretch say that many pages have in common.</summary>
internal sealed record ScannedStretch
{
    /// <summary>Its ids, as often as they occur.</summary>
    public List<PooledText> Ids { get; } = [];

    /// <summary>Its links, as often as they occur.</summary>
    public List<PooledText> Links { get; } = [];

    /// <summary>The levels of its headings.</summary>
    public IReadOnlyList<int> HeadingLevels { get; init; } = [];

    /// <summary>The addresses of its pictures without an <c>alt</c> attribute.</summary>
    public IReadOnlyList<string> ImagesWithoutAlt { get; init; } = [];

    /// <summary>What in it the site's security policy forbids.</summary>
    public IReadOnlyList<string> Forbidden { get; init; } = [];
}
