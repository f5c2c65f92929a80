namespace MRS.Content.Problems;

/// <summary>
/// The one change that fixes a problem. It is made at the position of the problem, or after the quotation mark or bracket there.
/// </summary>
/// <param name="Old">What is there now, within one line. If something else is there (written with escapes, over several lines), the fix is
/// left to people.</param>
/// <param name="New">What to write instead.</param>
public sealed record Mend(string Old, string New);
