using MRS.Content.Problems;

namespace MRS.Engine.Editing;

/// <summary>Something that the check finds in an entry, as the form says it.</summary>
/// <param name="Severity">What it stops.</param>
/// <param name="Path">The field: its names in the file from the outside in, with the numbers of items counted from 0.</param>
/// <param name="Label">The field as the form calls it; empty for the entry as a whole.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do; empty if the message says it all.</param>
/// <param name="Right">The one text that is right, where there is only one; null if it is for people to decide.</param>
public sealed record DraftProblem(
    Severity Severity, IReadOnlyList<string> Path, string Label, string Message, string Hint, Mend? Right);
