using MRS.Theme.Views;

namespace MRS.Engine.Text;

/// <summary>A Markdown text as HTML, and what the checks need to know about it.</summary>
/// <param name="Headings">Its headings in order.</param>
/// <param name="Links">Every address it links to or shows, in order.</param>
/// <param name="Ids">The ids of its headings and their positions.</param>
public sealed record RenderedText(ViewList<HeadingView> Headings, IReadOnlyList<TextLink> Links, IReadOnlyList<TextId> Ids)
{
    private string? beginning;

    /// <summary>The HTML, made only of allowed parts.</summary>
    public HtmlText Html { get; init; } = HtmlText.Empty;

    /// <summary>The plain text of the first paragraph; empty if there is none.</summary>
    public string Beginning => beginning ??= DerivedDescription.FirstParagraph(Html.Utf8);

    /// <summary>No text.</summary>
    public static readonly RenderedText Empty = new([], [], []);
}
