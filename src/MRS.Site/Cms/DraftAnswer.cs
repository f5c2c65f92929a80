namespace MRS.Site.Cms;

/// <summary>What came of an entry that is not saved yet.</summary>
/// <param name="Html">The page that shows it; null if there is none.</param>
/// <param name="Message">Why there is none, in an editor's words.</param>
public sealed record DraftAnswer(string? Html, string Message = "");
