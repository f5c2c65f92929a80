namespace MRS.Content.Problems;

/// <summary>A kind of problem, described once: the page in the docs and every report come from here.</summary>
/// <param name="Id">The code, such as <c>MRS012</c>. Never reused for another kind.</param>
/// <param name="Severity">What it does to a build.</param>
/// <param name="Title">The kind in a few words.</param>
/// <param name="Explanation">What it means and why it matters, for an editor.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record ProblemCode(string Id, Severity Severity, string Title, string Explanation, string Remedy);
