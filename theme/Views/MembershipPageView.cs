namespace MRS.Theme.Views;

/// <summary>The membership categories.</summary>
public sealed record MembershipPageView : PageView
{
    /// <summary>In the order of the data.</summary>
    public required ViewList<MembershipView> Categories { get; init; }
}
