using MRS.Content;
using MRS.Content.Model;

namespace MRS.Site.Rendering;

/// <summary>The Markdown texts of all records as HTML.</summary>
public sealed class RenderedTexts
{
    private readonly MarkdownText[] sources;
    private readonly Dictionary<string, RenderedText> texts;

    private RenderedTexts(MarkdownText[] sources, Dictionary<string, RenderedText> texts) => (this.sources, this.texts) = (sources, texts);

    /// <summary>The HTML of a text.</summary>
    public RenderedText this[MarkdownText text] => text.IsEmpty ? RenderedText.Empty : texts.GetValueOrDefault(text.File, RenderedText.Empty);

    /// <summary>How many texts there are.</summary>
    public int Count => texts.Count;

    /// <summary>All texts.</summary>
    public IEnumerable<RenderedText> All => texts.Values;

    /// <summary>Every text of a site, also of pages that are hidden today: what is wrong in them would come out tomorrow.</summary>
    public static MarkdownText[] Sources(SiteContent site) => [.. site.Records.Select(OwnText.Of).OfType<MarkdownText>().Where(t => !t.IsMissing)];

    /// <summary>Renders texts.</summary>
    /// <param name="sources">The texts.</param>
    /// <param name="render">Renders one by its number; may be called on several threads.</param>
    /// <param name="before">The texts of the build before: if they were of the same files, the table of them is not made anew.</param>
    public static RenderedTexts Of(MarkdownText[] sources, Func<int, RenderedText> render, RenderedTexts? before = null)
    {
        var rendered = new RenderedText[sources.Length];
        ParallelWork.Each(sources.Length, i => rendered[i] = render(i));
        var isSame = before is not null && SameOrder.Of(sources, before.sources, t => t.File);
        var texts = isSame ? new(before!.texts, StringComparer.Ordinal) : new Dictionary<string, RenderedText>(sources.Length, StringComparer.Ordinal);
        for (var i = 0; i < sources.Length; i++)
        {
            if (!isSame || !ReferenceEquals(sources[i], before!.sources[i]))
            {
                texts[sources[i].File] = rendered[i];
            }
        }

        return new RenderedTexts(sources, texts);
    }
}
