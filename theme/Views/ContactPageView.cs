namespace MRS.Theme.Views;

/// <summary>The contact page.</summary>
public sealed record ContactPageView : PageView
{
    /// <summary>The thank-you page; null if the host takes no messages, and then there is no contact form.</summary>
    public string? ThanksAddress { get; init; }
}
