using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>The vision of a current or former office holder. <see cref="PageView.Body"/> holds only its text.</summary>
public sealed record VisionPageView : PageView
{
    /// <summary>Its author.</summary>
    public required PersonView Author { get; init; }

    /// <summary>The office.</summary>
    public required Role Role { get; init; }

    /// <summary>
    /// Whether the author no longer holds the office: then a line above the text says that it was written in office.
    /// </summary>
    public required bool Archived { get; init; }

    /// <summary>When it was written, if known.</summary>
    public PartialDate? Written { get; init; }

    /// <summary>The page's own text above the vision, as checked HTML.</summary>
    public HtmlText Introduction { get; init; } = HtmlText.Empty;

    /// <summary>The page of past holders; null if there is none.</summary>
    public LinkView? PastHoldersPage { get; init; }

    /// <summary>The vision of the current holder, on an archived page; null if there is none.</summary>
    public LinkView? CurrentPage { get; init; }
}
