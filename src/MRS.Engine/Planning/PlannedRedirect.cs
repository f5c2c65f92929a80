using MRS.Content.Problems;

namespace MRS.Engine.Planning;

/// <summary>A redirect from an old address.</summary>
/// <param name="From">The old address.</param>
/// <param name="To">The new one, on this site or elsewhere; null for something that is gone.</param>
/// <param name="At">Where the old address was written.</param>
/// <param name="ToAt">Where the new one was written.</param>
public sealed record PlannedRedirect(string From, string? To, SourcePosition At, SourcePosition ToAt)
{
    /// <summary>
    /// Whether the address will be a page again or lead elsewhere, so that clients should not remember today's target.
    /// </summary>
    public bool IsTemporary { get; init; }

    /// <summary>The address that it leads to without its fragment, if that is on this site; null otherwise.</summary>
    public string? Target => To is ['/', ..] ? To.Split('#')[0] : null;
}
