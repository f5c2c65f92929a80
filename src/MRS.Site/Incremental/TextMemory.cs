using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Site.Images;
using MRS.Site.Rendering;

namespace MRS.Site.Incremental;

/// <summary>The texts of the last build as HTML, each with what is wrong in it.</summary>
public sealed class TextMemory
{
    private readonly bool keeps = true;
    private readonly KeptInOrder<ContentRecord, KeptText> last = new();
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

    /// <summary>
    /// Renders every text of a site, also of pages that are hidden today: what is wrong in them would come out tomorrow. Those of records that are the same objects
    /// as before are taken from the memory.
    /// </summary>
    public RenderedTexts Render(SiteContent site, PictureLibrary library, ProblemLog log)
    {
        // Which pictures a text shows is known only once it is rendered, so all of them are rendered again when there are others.
        if (!ReferenceEquals(library, pictures))
        {
            last.Keep([], []);
            before = null;
        }

        pictures = library;
        var texts = last.Recall(site.Records);
        int[] open = [.. Enumerable.Range(0, texts.Length).Where(i => texts[i] is null)];
        ParallelWork.Each(open.Length, n => texts[open[n]] = Made(Of(site.Records[open[n]]), library));
        rendered = open.Count(i => texts[i]!.Text is not null);
        foreach (var text in texts)
        {
            log.AddAll(text!.Problems);
        }

        var areSame = before is not null && SameOrder.Of(site.Records, last.Keys, r => Of(r)?.File ?? "");
        var result = RenderedTexts.Of([.. (areSame ? open.Select(i => texts[i]!) : texts!).Where(t => t.Text is not null).Select(t => (t.Text!, t.Html))], areSame ? before : null);
        if (keeps)
        {
            last.Keep(site.Records, texts);
            before = result;
        }

        return result;
    }

    private static MarkdownText? Of(ContentRecord record) => ContentSchema.TextOf(record) is { IsMissing: false } text ? text : null;

    private static KeptText Made(MarkdownText? text, PictureLibrary library)
    {
        if (text is null)
        {
            return KeptText.None;
        }

        var found = new ProblemLog();
        try
        {
            var html = MarkdownRenderer.Render(text, library, found);
            return new KeptText(text, html, found.Sorted());
        }
        catch (Exception e)
        {
            found.Add(
                ProblemCodes.Stumbled,
                new SourcePosition(text.File, 0, 0),
                $"Reading this text failed because of a mistake in this program: {e.Message}",
                "Take back the latest change of the text, and tell whoever keeps the program.");
            return new KeptText(text, RenderedText.Empty, found.Sorted());
        }
    }

    // Without a text where a record has none.
    private sealed record KeptText(MarkdownText? Text, RenderedText Html, IReadOnlyList<Problem> Problems)
    {
        public static KeptText None { get; } = new(null, RenderedText.Empty, []);
    }
}
