namespace MRS.Review.Comparing;

/// <summary>What happened to one page.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Address">Its address now, or the one it had if it was removed.</param>
/// <param name="Heading">Its heading. Comes from the content: never show it without escaping.</param>
public sealed record PageChange(ChangeKind Kind, string Address, string Heading)
{
    /// <summary>The address it had before, if it moved.</summary>
    public string? From { get; init; }

    /// <summary>
    /// Where the old address of a moved or removed page redirects now; empty if it says that the page is gone, null if it leads nowhere.
    /// </summary>
    public string? LeadsTo { get; init; }

    /// <summary>What changed on it, in page order.</summary>
    public IReadOnlyList<BlockChange> Blocks { get; init; } = [];

    /// <summary>What changed in its metadata; not from the content.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The old page; null for a new one.</summary>
    public PageState? Old { get; init; }

    /// <summary>The new page; null for a removed one.</summary>
    public PageState? Now { get; init; }
}
