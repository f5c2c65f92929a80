using MRS.Content;
using MRS.Content.Model;

namespace MRS.Site.Rendering;

/// <summary>The Markdown texts of all records as HTML.</summary>
public sealed class RenderedTexts
{
    private readonly Dictionary<string, RenderedText> texts;

    private RenderedTexts(Dictionary<string, RenderedText> texts) => this.texts = texts;

    /// <summary>The HTML of a text.</summary>
    public RenderedText this[MarkdownText text] => text.IsEmpty ? RenderedText.Empty : texts.GetValueOrDefault(text.File, RenderedText.Empty);

    /// <summary>How many texts there are.</summary>
    public int Count => texts.Count;

    /// <summary>All texts.</summary>
    public IEnumerable<RenderedText> All => texts.Values;

    /// <summary>Renders every text of the site, also of pages that are hidden today: what is wrong in them would come out tomorrow.</summary>
    public static RenderedTexts Of(SiteContent site, Func<MarkdownText, RenderedText> render)
    {
        var sources = site.Records.Select(OwnText.Of).OfType<MarkdownText>().Where(t => !t.IsMissing).ToList();
        var rendered = new RenderedText[sources.Count];
        ParallelWork.Each(sources.Count, i => rendered[i] = render(sources[i]));
        var texts = new Dictionary<string, RenderedText>(sources.Count, StringComparer.Ordinal);
        for (var i = 0; i < sources.Count; i++)
        {
            texts.Add(sources[i].File, rendered[i]);
        }

        return new RenderedTexts(texts);
    }
}
