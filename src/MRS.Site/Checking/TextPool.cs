namespace MRS.Site.Checking;

/// <summary>Keeps equal texts once: pages of a site have most of their links in common. Use one on one thread at a time.</summary>
public sealed class TextPool
{
    private readonly Dictionary<string, PooledText> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PooledText>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private int pages;

    /// <summary>Makes an empty pool.</summary>
    public TextPool() => bySpan = texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Begins a page; answers its number, which is not 0.</summary>
    public int BeginPage() => ++pages;

    /// <summary>The text, the same one each time.</summary>
    public PooledText Keep(ReadOnlySpan<char> text)
    {
        if (!bySpan.TryGetValue(text, out var kept))
        {
            kept = new PooledText(text.ToString());
            texts.Add(kept.Text, kept);
        }

        return kept;
    }
}
