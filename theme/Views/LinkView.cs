namespace MRS.Theme.Views;

/// <summary>A link within the site.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">Where it leads.</param>
public sealed record LinkView(string Text, string Address);
