namespace MRS.Engine.Editing;

/// <summary>The result of rendering an entry that is not saved yet.</summary>
/// <param name="Html">The page that shows it; empty if none does; null if none can be made yet, so that the last one stays visible.</param>
/// <param name="Message">Why there is none, in an editor's words.</param>
/// <param name="Notices">The notices on the entry, in an editor's words.</param>
public sealed record DraftAnswer(string? Html, string Message, IReadOnlyList<string> Notices);
