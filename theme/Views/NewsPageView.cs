namespace MRS.Theme.Views;

/// <summary>One news item.</summary>
public sealed record NewsPageView : PageView
{
    /// <summary>The item.</summary>
    public required NewsView News { get; init; }

    /// <summary>The people it is about.</summary>
    public ViewList<PersonView> People { get; init; } = [];

    /// <summary>The previous item; null for the oldest.</summary>
    public LinkView? Earlier { get; init; }

    /// <summary>The next item; null for the newest.</summary>
    public LinkView? Later { get; init; }
}
