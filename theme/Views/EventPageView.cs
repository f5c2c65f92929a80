namespace MRS.Theme.Views;

/// <summary>One meeting. <see cref="PageView.Body"/> tells more about it.</summary>
public sealed record EventPageView : PageView
{
    /// <summary>The meeting.</summary>
    public required EventView Event { get; init; }

    /// <summary>The one before it among its kind; null for the first.</summary>
    public LinkView? Earlier { get; init; }

    /// <summary>The one after it among its kind; null for the last.</summary>
    public LinkView? Later { get; init; }
}
