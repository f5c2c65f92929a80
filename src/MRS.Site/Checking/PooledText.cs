namespace MRS.Site.Checking;

/// <summary>A text of a pool, with the page that was the last to hold it: that tells whether a page holds it already, without a set of texts for each page.</summary>
/// <param name="text">The text.</param>
public sealed class PooledText(string text)
{
    // Numbers, since a reference from an old object to a new page would let the collector look at every text of the pool each time.
    private int linkOn;
    private int idOn;

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>The check that found that it leads somewhere, as a link of any page.</summary>
    internal object? SoundIn { get; set; }

    /// <summary>Whether it is a link of this page for the first time. Pages are read one after the other.</summary>
    public bool IsNewLinkOn(int page) => IsNew(ref linkOn, page);

    /// <summary>Whether it is an id on this page for the first time.</summary>
    public bool IsNewIdOn(int page) => IsNew(ref idOn, page);

    private static bool IsNew(ref int last, int page)
    {
        var isNew = last != page;
        last = page;
        return isNew;
    }
}
