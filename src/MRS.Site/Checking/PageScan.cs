using System.Collections.Immutable;

namespace MRS.Site.Checking;

/// <summary>What the checks need to know of a rendered page.</summary>
/// <param name="Ids">The ids on the page, each once.</param>
/// <param name="RepeatedIds">Ids that occur more than once.</param>
/// <param name="Links">The addresses of links, pictures and other files, each once.</param>
/// <param name="HeadingLevels">The levels of the headings in order.</param>
/// <param name="ImagesWithoutAlt">The addresses of pictures without an <c>alt</c> attribute.</param>
/// <param name="Forbidden">Scripts, styles and event handlers inside the page, which the site's security policy forbids.</param>
public sealed record PageScan(
    ImmutableArray<string> Ids,
    ImmutableArray<string> RepeatedIds,
    ImmutableArray<PooledText> Links,
    ImmutableArray<int> HeadingLevels,
    ImmutableArray<string> ImagesWithoutAlt,
    ImmutableArray<string> Forbidden)
{
    private const int Few = 32;

    private HashSet<string>? manyIds;

    /// <summary>Whether the page has an id. Most have a few, for which a set would only take room.</summary>
    public bool HasId(string id) => Ids.Length <= Few ? Ids.Contains(id) : (manyIds ??= Ids.ToHashSet(StringComparer.Ordinal)).Contains(id);
}
