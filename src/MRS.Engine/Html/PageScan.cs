namespace MRS.Engine.Html;

/// <summary>What the checks need to know about a rendered page.</summary>
/// <param name="Ids">The ids on the page.</param>
/// <param name="RepeatedIds">Ids that occur more than once.</param>
/// <param name="Links">The addresses of links, pictures and other files, each once.</param>
/// <param name="HeadingLevels">The levels of the headings in order.</param>
/// <param name="ImagesWithoutAlt">The addresses of pictures without an <c>alt</c> attribute.</param>
/// <param name="Forbidden">Scripts, styles and event handlers inside the page, which the site's Content Security Policy forbids.</param>
public sealed record PageScan(
    IReadOnlySet<string> Ids,
    IReadOnlyList<string> RepeatedIds,
    IReadOnlyList<string> Links,
    IReadOnlyList<int> HeadingLevels,
    IReadOnlyList<string> ImagesWithoutAlt,
    IReadOnlyList<string> Forbidden);
