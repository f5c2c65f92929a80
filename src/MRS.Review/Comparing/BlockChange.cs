namespace MRS.Review.Comparing;

/// <summary>A difference between two states of a page.</summary>
/// <param name="Old">The old block; null for a new one.</param>
/// <param name="Now">The new block; null for one that was removed.</param>
/// <param name="Before">The block of the new page before which a removed one would stand; null at the end.</param>
public sealed record BlockChange(Block? Old, Block? Now, Block? Before)
{
    /// <summary>What happened to it.</summary>
    public ChangeKind Kind => Old is null ? ChangeKind.Added : Now is null ? ChangeKind.Removed : ChangeKind.Changed;

    /// <summary>Its kind or, if only a part of it changed, the kind of that part.</summary>
    public BlockKind What
    {
        get
        {
            if (Old is null || Now is null)
            {
                return (Old ?? Now)!.Kind;
            }

            return Old.Text != Now.Text && Old.TextWithoutDates == Now.TextWithoutDates ? BlockKind.Date
                : Old.Text == Now.Text && Old.Pictures != Now.Pictures ? BlockKind.Picture
                : Now.Kind;
        }
    }

    /// <summary>Whether its words are the same and only a link leads elsewhere.</summary>
    public bool IsOnlyLink => Old is not null && Now is not null && Old.Text == Now.Text && Old.Pictures == Now.Pictures;
}
