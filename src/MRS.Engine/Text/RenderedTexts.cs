using MRS.Content.Model;

namespace MRS.Engine.Text;

/// <summary>The Markdown texts of all records as HTML.</summary>
public sealed class RenderedTexts
{
    private readonly Dictionary<string, RenderedText> texts;

    private RenderedTexts(Dictionary<string, RenderedText> texts) => this.texts = texts;

    /// <summary>The HTML of a text.</summary>
    public RenderedText this[MarkdownText text] =>
        text.IsEmpty ? RenderedText.Empty : texts.GetValueOrDefault(text.File, RenderedText.Empty);

    /// <summary>How many texts there are.</summary>
    public int Count => texts.Count;

    /// <summary>All texts.</summary>
    public IEnumerable<RenderedText> All => texts.Values;

    /// <summary>Takes texts.</summary>
    /// <param name="rendered">Each with its HTML.</param>
    public static RenderedTexts Of(IReadOnlyCollection<(MarkdownText Text, RenderedText Html)> rendered)
    {
        var texts = new Dictionary<string, RenderedText>(rendered.Count, StringComparer.Ordinal);
        foreach (var (text, html) in rendered)
        {
            texts[text.File] = html;
        }

        return new RenderedTexts(texts);
    }
}
