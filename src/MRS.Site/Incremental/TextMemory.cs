using System.Collections.Concurrent;
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
    private ConcurrentDictionary<string, KeptText> last = new(StringComparer.Ordinal);
    private PictureLibrary? pictures;
    private int rendered;

    /// <summary>How many texts the last build rendered.</summary>
    public int Rendered => rendered;

    /// <summary>Renders the texts of a site, of which those that are the same objects as before are taken from the memory.</summary>
    public RenderedTexts Render(SiteContent site, PictureLibrary library, FileForm form, ProblemLog log)
    {
        // Which pictures a text shows is known only once it is rendered, so all of them are rendered again when there are others.
        var known = ReferenceEquals(library, pictures) ? last : new(StringComparer.Ordinal);
        var now = new ConcurrentDictionary<string, KeptText>(Environment.ProcessorCount, known.Count, StringComparer.Ordinal);
        rendered = 0;
        var texts = RenderedTexts.Of(site, text =>
        {
            var kept = known.TryGetValue(text.File, out var before) && ReferenceEquals(before.Text, text) ? before : Made(text, library, form);
            now[text.File] = kept;
            log.AddAll(kept.Problems);
            return kept.Html;
        });
        (last, pictures) = (now, library);
        return texts;
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
