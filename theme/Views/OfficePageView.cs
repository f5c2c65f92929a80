using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>The page of an office as long as its holder has published no vision, or nobody holds it.</summary>
public sealed record OfficePageView : PageView
{
    /// <summary>The office.</summary>
    public required Role Role { get; init; }

    /// <summary>Who holds it.</summary>
    public required ViewList<PersonView> Holders { get; init; }

    /// <summary>The page of past holders; null if there is none.</summary>
    public LinkView? PastHoldersPage { get; init; }
}
