namespace MRS.Theme.Views;

/// <summary>A heading inside a page's text.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Id">Its fragment.</param>
/// <param name="Text">Its text without markup.</param>
public sealed record HeadingView(int Level, string Id, string Text);
