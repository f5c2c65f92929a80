using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Engine.Assets;

namespace MRS.Engine.Text;

/// <summary>The texts of the last build as HTML, each with its problems.</summary>
public sealed class TextCache
{
    private Dictionary<ContentRecord, CachedText> last = [];
    private PictureLibrary? pictures;

    /// <summary>How many texts the last build rendered.</summary>
    public int Rendered { get; private set; }

    /// <summary>
    /// Renders every text of a site, including those of pages hidden today: their problems would appear tomorrow. Those of records that are
    /// the same objects as before are taken from the cache.
    /// </summary>
    public RenderedTexts Render(SiteContent site, PictureLibrary library, ProblemLog log)
    {
        // Which pictures a text shows is known only once it is rendered, so when the pictures change all texts are rendered again.
        if (!ReferenceEquals(library, pictures))
        {
            last = [];
        }

        pictures = library;
        ContentRecord[] records = [.. site.Records.Where(r => ContentSchema.TextOf(r) is { IsMissing: false })];
        CachedText?[] texts = [.. records.Select(last.GetValueOrDefault)];
        int[] open = [.. Enumerable.Range(0, texts.Length).Where(i => texts[i] is null)];
        ParallelWork.Each(open.Length, n => texts[open[n]] = Made(ContentSchema.TextOf(records[open[n]])!, library));
        last = new(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < texts.Length; i++)
        {
            last[records[i]] = texts[i]!;
            log.AddAll(texts[i]!.Problems);
        }

        Rendered = open.Length;
        return RenderedTexts.Of([.. texts.Select(t => (t!.Text, t.Html))]);
    }

    private static CachedText Made(MarkdownText text, PictureLibrary library)
    {
        var found = new ProblemLog();
        try
        {
            var html = MarkdownRenderer.Render(text, library, found);
            return new CachedText(text, html, found.Sorted());
        }
        catch (Exception e)
        {
            found.Add(
                ProblemCodes.Stumbled,
                new SourcePosition(text.File, 0, 0),
                $"Reading this text failed because of a mistake in this program: {e.Message}",
                "Take back the latest change of the text, and tell whoever keeps the program.");
            return new CachedText(text, RenderedText.Empty, found.Sorted());
        }
    }

    private sealed record CachedText(MarkdownText Text, RenderedText Html, IReadOnlyList<Problem> Problems);
}
