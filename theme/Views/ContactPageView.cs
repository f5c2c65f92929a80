namespace MRS.Theme.Views;

/// <summary>The page to write to the society from.</summary>
public sealed record ContactPageView : PageView
{
    /// <summary>The page that says a message was sent; null where the host takes no messages, and then there is no form.</summary>
    public string? ThanksAddress { get; init; }
}
