using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Schema;

namespace MRS.Engine.Planning;

/// <summary>What a page may show besides its text. Everything that differs from list to list is in <see cref="RecordLists"/>.</summary>
/// <param name="Shows">The value of a page's field <c>shows</c>.</param>
public sealed record RecordList(PageListing Shows)
{
    /// <summary>The types whose records readers find on its page: the editing form links there from their entries.</summary>
    public IReadOnlyList<Type> Types { get; init; } = [];

    /// <summary>
    /// The records that it lists; null if it lists none. A page that lists records is hidden while there are none, and its date is that of
    /// the record that changed last.
    /// </summary>
    public Func<SiteContent, Page, IEnumerable<ContentRecord>>? Records { get; init; }

    /// <summary>Whether there is something to show, if that depends on more than the records it lists.</summary>
    public Func<SiteContent, bool>? IsFilled { get; init; }

    /// <summary>The pages that records of the list have below its page; null if they have none of their own.</summary>
    public RecordPages? Pages { get; init; }

    /// <summary>Whether a page with this list has something to show.</summary>
    public bool HasSomethingToShow(SiteContent site, Page page) => IsFilled?.Invoke(site) ?? Records?.Invoke(site, page).Any() ?? true;
}
