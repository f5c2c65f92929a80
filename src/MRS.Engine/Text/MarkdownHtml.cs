using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using MRS.Engine.Assets;
using MRS.Theme.Views;

namespace MRS.Engine.Text;

/// <summary>
/// Writes parsed texts as HTML, one after the other. Creating such a writer is more work than writing a short text, so idle ones are pooled
/// by the pictures they show.
/// </summary>
internal sealed class MarkdownHtml : HtmlRenderer
{
    private static readonly ConditionalWeakTable<PictureLibrary, ConcurrentBag<MarkdownHtml>> Free = [];

    private readonly PictureLinkRenderer links;
    private readonly NoteNames notes = new();

    private MarkdownHtml(PictureLibrary pictures)
        : base(new CharacterWriter())
    {
        MarkdownGrammar.Pipeline.Setup(this);
        links = new PictureLinkRenderer(pictures);
        ObjectRenderers.Replace<LinkInlineRenderer>(links);
        ObjectRenderers.Replace<HtmlFootnoteLinkRenderer>(new NoteMarkRenderer(notes));
        ObjectRenderers.Replace<HtmlFootnoteGroupRenderer>(new NotesRenderer(notes));
    }

    /// <summary>The text as HTML.</summary>
    /// <param name="document">The text.</param>
    /// <param name="pictures">The pictures it shows.</param>
    /// <param name="noteNames">The prefix of its footnote ids.</param>
    /// <exception cref="ArgumentException">It is nested too deeply.</exception>
    public static HtmlText Of(MarkdownDocument document, PictureLibrary pictures, string noteNames)
    {
        var free = Free.GetOrCreateValue(pictures);
        var writer = free.TryTake(out var kept) ? kept : new MarkdownHtml(pictures);
        writer.notes.Beginning = noteNames;
        var html = writer.Write(document);
        // A writer that failed is not reused.
        free.Add(writer);
        return html;
    }

    private HtmlText Write(MarkdownDocument document)
    {
        var written = (CharacterWriter)Writer;
        written.Clear();
        Reset();
        links.BeginText();
        Render(document);
        return new HtmlText(written.Written);
    }
}
