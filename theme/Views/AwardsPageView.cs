namespace MRS.Theme.Views;

/// <summary>The awards and who received them.</summary>
public sealed record AwardsPageView : PageView
{
    /// <summary>In the order of the data.</summary>
    public required ViewList<AwardView> Awards { get; init; }
}
