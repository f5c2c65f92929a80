using System.Text;
using MRS.Theme.Views;

namespace MRS.Site.Rendering;

/// <summary>A Markdown text as HTML, and what the checks need to know of it.</summary>
/// <param name="Headings">Its headings in order.</param>
/// <param name="Links">Every address it links to or shows, in order.</param>
/// <param name="Ids">The places of its headings.</param>
public sealed record RenderedText(ViewList<HeadingView> Headings, IReadOnlyList<TextLink> Links, IReadOnlyList<TextId> Ids)
{
    private string? html = "";
    private byte[] packed = [];
    private string? beginning;

    /// <summary>The HTML, made only of allowed parts. Of a packed text it is made anew each time it is asked for.</summary>
    public string Html
    {
        get => html ?? Encoding.UTF8.GetString(packed);
        init => html = value;
    }

    /// <summary>The words of the first paragraph; empty if there is none.</summary>
    public string Beginning => beginning ??= DerivedDescription.FirstParagraph(Html);

    /// <summary>No text.</summary>
    public static readonly RenderedText Empty = new([], [], []);

    /// <summary>The same in half of the room: the HTML as UTF-8.</summary>
    public RenderedText Packed() => new(Headings, Links, Ids) { packed = Encoding.UTF8.GetBytes(Html), html = null };
}
