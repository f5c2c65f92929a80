using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>Everyone who formerly held an office.</summary>
public sealed record PastHoldersPageView : PageView
{
    /// <summary>The office.</summary>
    public required Role Role { get; init; }

    /// <summary>Latest first; those with unknown years in the order of the data.</summary>
    public required ViewList<PastHolderView> Holders { get; init; }
}
