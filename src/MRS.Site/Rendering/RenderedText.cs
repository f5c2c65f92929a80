using MRS.Content.Sources;
using MRS.Theme.Views;

namespace MRS.Site.Rendering;

/// <summary>A Markdown text as HTML, and what the checks need to know of it.</summary>
/// <param name="Html">The HTML, made only of allowed parts.</param>
/// <param name="Headings">Its headings in order.</param>
/// <param name="Links">Every address it links to or shows, in order.</param>
/// <param name="Ids">The places of its headings by their fragment.</param>
public sealed record RenderedText(string Html, ViewList<HeadingView> Headings, IReadOnlyList<TextLink> Links, IReadOnlyDictionary<string, SourcePosition> Ids)
{
    private string? beginning;

    /// <summary>The words of the first paragraph; empty if there is none.</summary>
    public string Beginning => beginning ??= DerivedDescription.FirstParagraph(Html);

    /// <summary>No text.</summary>
    public static readonly RenderedText Empty = new("", [], [], new Dictionary<string, SourcePosition>());
}
