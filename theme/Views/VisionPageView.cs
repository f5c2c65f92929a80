using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>The words of someone who holds or held an office. <see cref="PageView.Body"/> holds the words alone.</summary>
public sealed record VisionPageView : PageView
{
    /// <summary>Whose words they are.</summary>
    public required PersonView Author { get; init; }

    /// <summary>The office.</summary>
    public required Role Role { get; init; }

    /// <summary>
    /// Whether the author holds the office no more: then a line over the words says that they were written as its holder.
    /// </summary>
    public required bool Archived { get; init; }

    /// <summary>When they were written, if known.</summary>
    public PartialDate? Written { get; init; }

    /// <summary>Text of the page itself above the words, as checked HTML.</summary>
    public HtmlText Introduction { get; init; } = HtmlText.Empty;

    /// <summary>The words of those who held the office before; null if there is no such page.</summary>
    public LinkView? PastHoldersPage { get; init; }

    /// <summary>The words of the present holder, on an archived page; null if there are none.</summary>
    public LinkView? CurrentPage { get; init; }
}
