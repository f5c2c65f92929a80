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
    private readonly bool keeps = true;
    private readonly ConcurrentDictionary<string, KeptText> kept = new(StringComparer.Ordinal);
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
            kept.Clear();
        }

        (pictures, rendered) = (library, 0);
        var texts = RenderedTexts.Of(site, text => Of(text, library, form, log));
        Prune(texts.Count, site);
        return texts;
    }

    private RenderedText Of(MarkdownText text, PictureLibrary library, FileForm form, ProblemLog log)
    {
        if (!keeps)
        {
            Interlocked.Increment(ref rendered);
            return MarkdownRenderer.Render(text, library, form, log);
        }

        if (!kept.TryGetValue(text.File, out var known) || !ReferenceEquals(known.Text, text))
        {
            kept[text.File] = known = Made(text, library, form);
        }

        log.AddAll(known.Problems);
        return known.Html;
    }

    // Texts whose files are gone do no harm, but there must not be more and more of them.
    private void Prune(int texts, SiteContent site)
    {
        if (kept.Count > (2 * texts) + 100)
        {
            var there = site.Records.Select(r => r.Source.Start.File).ToHashSet(StringComparer.Ordinal);
            foreach (var gone in kept.Keys.Where(k => !there.Contains(k)))
            {
                kept.TryRemove(gone, out _);
            }
        }
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
