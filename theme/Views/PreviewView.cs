namespace MRS.Theme.Views;

/// <summary>What a preview says about itself at the top of every page.</summary>
/// <param name="Sentence">What it is a preview of.</param>
/// <param name="Changes">The address of the list of what would change; null if there is none.</param>
public sealed record PreviewView(string Sentence, string? Changes);
