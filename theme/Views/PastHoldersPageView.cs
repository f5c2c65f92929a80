using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>Everyone who held an office before.</summary>
public sealed record PastHoldersPageView : PageView
{
    /// <summary>The office.</summary>
    public required Role Role { get; init; }

    /// <summary>Latest first; those of unknown years come in the order the data gives.</summary>
    public required ViewList<PastHolderView> Holders { get; init; }
}
