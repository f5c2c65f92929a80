namespace MRS.Theme.Views;

/// <summary>What a visitor sees after sending a message.</summary>
public sealed record ThanksPageView : PageView;
