using MRS.Content.Problems;

namespace MRS.Engine.Editing;

/// <summary>A line of a content file before and after the mend of a problem.</summary>
/// <param name="Problem">The problem; its position gives the file and line.</param>
/// <param name="Old">The current line, without its line ending.</param>
/// <param name="New">The line with the mend applied.</param>
public sealed record MendedLine(Problem Problem, string Old, string New);
