using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace MRS.Engine.Text;

/// <summary>Writes a footnote reference, and at the end of the footnote the arrow that leads back to it.</summary>
internal sealed class NoteMarkRenderer(NoteNames names) : HtmlObjectRenderer<FootnoteLink>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        var (note, mark) = (names.OfNote(obj.Footnote.Order), names.OfMark(obj.Index));
        renderer.Write(obj.IsBackLink
            ? $"<a href=\"#{mark}\" class=\"footnote-back-ref\">&#8617;</a>"
            : $"<a id=\"{mark}\" href=\"#{note}\" class=\"footnote-ref\"><sup>{obj.Footnote.Order}</sup></a>");
    }
}
