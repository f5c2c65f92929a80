namespace MRS.Content.Problems;

/// <summary>
/// The one change that mends a problem. It is made at the place of the problem, or behind the quotation mark or bracket that stands there.
/// </summary>
/// <param name="Old">What stands there now, within one line. If something else stands there (written with escapes, over several lines), the
/// mend is for people.</param>
/// <param name="New">What to write instead.</param>
public sealed record Mend(string Old, string New);
