namespace MRS.Site.Checking;

/// <summary>Keeps equal texts once: pages of a site have most of their links in common. Use one on one thread at a time.</summary>
public sealed class TextPool
{
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    /// <summary>Makes an empty pool.</summary>
    public TextPool() => bySpan = texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The text, the same one each time.</summary>
    public string Keep(ReadOnlySpan<char> text)
    {
        if (!bySpan.TryGetValue(text, out var kept))
        {
            kept = text.ToString();
            texts.Add(kept);
        }

        return kept;
    }
}
