namespace MRS.Theme.Views;

/// <summary>One person. <see cref="PageView.Body"/> is the biography.</summary>
public sealed record PersonPageView : PageView
{
    /// <summary>The person.</summary>
    public required PersonView Person { get; init; }

    /// <summary>News about the person, newest first.</summary>
    public ViewList<NewsView> News { get; init; } = [];
}
