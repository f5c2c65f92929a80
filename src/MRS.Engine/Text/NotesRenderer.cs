using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace MRS.Engine.Text;

/// <summary>Writes the footnotes at the end of a text.</summary>
internal sealed class NotesRenderer(NoteNames names) : HtmlObjectRenderer<FootnoteGroup>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"footnotes\"");
        renderer.WriteAttributes(obj);
        renderer.WriteLine(">");
        renderer.WriteLine("<hr />");
        renderer.WriteLine("<ol>");
        foreach (var note in obj.OfType<Footnote>())
        {
            renderer.WriteLine($"<li id=\"{names.OfNote(note.Order)}\">");
            renderer.WriteChildren(note);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>");
        renderer.WriteLine("</div>");
    }
}
