using MRS.Content.Sources;

namespace MRS.Site.Planning;

/// <summary>An address of the past.</summary>
/// <param name="From">The old address.</param>
/// <param name="To">The new one; null for something that is gone.</param>
/// <param name="At">Where the old address was written.</param>
/// <param name="ToAt">Where the new one was written.</param>
public sealed record PlannedRedirect(string From, string? To, SourcePosition At, SourcePosition ToAt);
