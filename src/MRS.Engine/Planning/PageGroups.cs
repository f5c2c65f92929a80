namespace MRS.Engine.Planning;

/// <summary>Pages by a part of their address.</summary>
internal static class PageGroups
{
    /// <summary>The part of a page's address that it is grouped by.</summary>
    public delegate ReadOnlySpan<char> Part(PlannedPage page);

    /// <summary>The pages of each part, in the order given.</summary>
    public static Dictionary<string, List<PlannedPage>> By(IEnumerable<PlannedPage> pages, Part part)
    {
        var groups = new Dictionary<string, List<PlannedPage>>(StringComparer.Ordinal);
        var byPart = groups.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var page in pages)
        {
            if (!byPart.TryGetValue(part(page), out var group))
            {
                byPart[part(page)] = group = [];
            }

            group.Add(page);
        }

        return groups;
    }
}
