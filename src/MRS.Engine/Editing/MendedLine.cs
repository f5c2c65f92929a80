using MRS.Content.Problems;

namespace MRS.Engine.Editing;

/// <summary>A line of a content file before and after the mend of a problem.</summary>
/// <param name="Problem">What is wrong; its place names the file and the line.</param>
/// <param name="Old">The line as it stands, without its line end.</param>
/// <param name="New">The line as it is to be.</param>
public sealed record MendedLine(Problem Problem, string Old, string New);
