namespace MRS.Theme.Views;

/// <summary>The ways to be a member.</summary>
public sealed record MembershipPageView : PageView
{
    /// <summary>In the order of the data.</summary>
    public required ViewList<MembershipView> Categories { get; init; }
}
