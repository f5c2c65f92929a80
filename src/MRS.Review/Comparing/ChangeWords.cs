using System.Globalization;

namespace MRS.Review.Comparing;

/// <summary>Summarizes what changed on a page: <c>2 paragraphs, 1 date</c>. No text comes from the content.</summary>
public static class ChangeWords
{
    /// <summary>The line for a page.</summary>
    public static string Of(PageChange change) => change.Kind switch
    {
        ChangeKind.Added => "new page",
        ChangeKind.Removed => change.LeadsTo switch
        {
            null => "nothing leads on from its address",
            "" => "its address says that it is gone",
            _ => "its address leads to",
        },
        ChangeKind.Moved => (change.LeadsTo is not null ? "the old address leads on" : "nothing leads on from the old address")
            + (Parts(change) is { Length: > 0 } parts ? $"; {parts}" : ""),
        _ => Parts(change),
    };

    /// <summary>What follows the line of a removed page: the address that it redirects to; empty if there is none.</summary>
    public static string Target(PageChange change) => change.Kind == ChangeKind.Removed ? change.LeadsTo ?? "" : "";

    private static string Parts(PageChange change)
    {
        var edited = change.Blocks.Where(b => b.Kind == ChangeKind.Changed).ToList();
        var links = edited.Count(b => b.IsOnlyLink);
        string[] changed = [.. Counts(edited.Where(b => !b.IsOnlyLink)),
            .. links > 0 ? [Count(links, "link", "links")] : Array.Empty<string>(), .. change.Notes];
        return string.Join("; ",
            new[] { string.Join(", ", changed), Some(change, ChangeKind.Added, "added"), Some(change, ChangeKind.Removed, "removed") }
                .Where(p => p.Length > 0));
    }

    private static string Some(PageChange change, ChangeKind kind, string verb) =>
        Counts(change.Blocks.Where(b => b.Kind == kind)).ToList() is { Count: > 0 } counts ? $"{string.Join(", ", counts)} {verb}" : "";

    private static IEnumerable<string> Counts(IEnumerable<BlockChange> blocks) =>
        blocks.CountBy(b => b.What).OrderBy(c => c.Key).Select(c => Count(c.Value, c.Key));

    private static string Count(int number, BlockKind kind) => kind switch
    {
        BlockKind.Title => Count(number, "title", "titles"),
        BlockKind.Heading => Count(number, "heading", "headings"),
        BlockKind.Paragraph => Count(number, "paragraph", "paragraphs"),
        BlockKind.Entry => Count(number, "list entry", "list entries"),
        BlockKind.Row => Count(number, "table row", "table rows"),
        BlockKind.Picture => Count(number, "picture", "pictures"),
        BlockKind.Date => Count(number, "date", "dates"),
        _ => Count(number, "line", "lines"),
    };

    private static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
