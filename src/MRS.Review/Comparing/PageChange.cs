namespace MRS.Review.Comparing;

/// <summary>What happened to one page.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Address">Its address now, or the one it had if it was removed.</param>
/// <param name="Heading">Its heading. It comes from the content: never to be shown without being made safe.</param>
public sealed record PageChange(ChangeKind Kind, string Address, string Heading)
{
    /// <summary>The address it had before, if it moved.</summary>
    public string? From { get; init; }

    /// <summary>
    /// Where the old address of a page that moved or was removed leads now; empty if it says that the page is gone, null if it leads
    /// nowhere.
    /// </summary>
    public string? LeadsTo { get; init; }

    /// <summary>What changed on it, in the order of the page.</summary>
    public IReadOnlyList<BlockChange> Blocks { get; init; } = [];

    /// <summary>What changed of what programs are told of it, in the program's own words.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The page as it was; null for a new one.</summary>
    public PageState? Old { get; init; }

    /// <summary>The page as it is; null for one that was removed.</summary>
    public PageState? Now { get; init; }
}
