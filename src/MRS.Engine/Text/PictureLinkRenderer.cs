using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;
using MRS.Engine.Assets;
using MRS.Theme.Parts;
using MRS.Theme.Views;

namespace MRS.Engine.Text;

/// <summary>
/// Writes the pictures of a text so that a browser can choose among formats and widths. The first loads eagerly, the others lazily.
/// </summary>
internal sealed class PictureLinkRenderer(PictureLibrary pictures) : LinkInlineRenderer
{
    /// <summary>The title that marks a picture as decorative: <c>![](/media/line.png "decorative")</c>.</summary>
    public const string Decorative = "decorative";

    private int count;

    /// <summary>Begins another text, whose first picture loads eagerly.</summary>
    public void BeginText() => count = 0;

    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (!link.IsImage)
        {
            base.Write(renderer, link);
            return;
        }

        if (link.Title == Decorative)
        {
            link.Title = null;
        }

        var loading = count++ == 0 ? "" : "loading=\"lazy\"";
        if (renderer.EnableHtmlForInline && pictures[link.Url ?? ""] is PictureView view)
        {
            renderer.Write(PictureMarkup.Of(view, MarkdownInspection.Text(link), PictureMarkup.InText, loading));
        }
        else
        {
            base.Write(renderer, link);
        }
    }
}
