using MRS.Content;
using MRS.Content.Canonical;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Site.Images;
using MRS.Site.Rendering;

namespace MRS.Site.Incremental;

/// <summary>The texts of the last build as HTML, each with what is wrong in it.</summary>
internal sealed class TextMemory
{
    private readonly bool keeps = true;
    private readonly KeptInOrder<MarkdownText, KeptText> last = new();
    private RenderedTexts? before;
    private PictureLibrary? pictures;
    private int rendered;

    /// <summary>One that keeps what every other keeps.</summary>
    public TextMemory()
    {
    }

    private TextMemory(bool keeps) => this.keeps = keeps;

    /// <summary>One that keeps nothing, for a build that no other follows.</summary>
    public static TextMemory OfNothing => new(keeps: false);

    /// <summary>How many texts the last build rendered.</summary>
    public int Rendered => rendered;

    /// <summary>Renders the texts of a site, of which those that are the same objects as before are taken from the memory.</summary>
    public RenderedTexts Render(SiteContent site, PictureLibrary library, FileForm form, ProblemLog log)
    {
        // Which pictures a text shows is known only once it is rendered, so all of them are rendered again when there are others.
        if (!ReferenceEquals(library, pictures))
        {
            last.Keep([], []);
            before = null;
        }

        (pictures, rendered) = (library, 0);
        var texts = RenderedTexts.Sources(site);
        if (!keeps)
        {
            rendered = texts.Length;
            return RenderedTexts.Of(texts, i => MarkdownRenderer.Render(texts[i], library, form, log));
        }

        var now = last.Recall(texts);
        before = RenderedTexts.Of(texts, i =>
        {
            var text = now[i] ??= Made(texts[i], library, form);
            log.AddAll(text.Problems);
            return text.Html;
        }, before);
        last.Keep(texts, now);
        return before;
    }

    private KeptText Made(MarkdownText text, PictureLibrary library, FileForm form)
    {
        var found = new ProblemLog();
        Interlocked.Increment(ref rendered);
        var html = MarkdownRenderer.Render(text, library, form, found);
        return new KeptText(text, html, found.Sorted());
    }

    private sealed record KeptText(MarkdownText Text, RenderedText Html, IReadOnlyList<Problem> Problems);
}
